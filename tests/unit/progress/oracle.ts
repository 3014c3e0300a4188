import type { Draft } from '../../../lib/model';
import { concept } from '../../../lib/procedures';

/**
 * The counting rules once more, written from rules.md and the guidelines and not from the code: a flat list of what was done, one line an
 * entry, which the tests filter and count.
 */
export interface Done {
  visit: string;
  state: string;
  date: string | null;
  pgy: string;
  rotation: string;
  category: string;
  concept: string;
  role: string;
  counts: boolean;
  minor: boolean;
  caseId: string;
}

/** Academic years of the made-up training, July 1 to June 30, written out. */
const YEARS: [from: string, to: string, pgy: string][] = [
  ['2020-07-01', '2021-06-30', 'PGY1'],
  ['2021-07-01', '2022-06-30', 'PGY2'],
  ['2022-07-01', '2023-06-30', 'PGY3'],
  ['2023-07-01', '2024-06-30', 'PGY4'],
  ['2024-07-01', '2025-06-30', 'PGY5'],
  ['2025-07-01', '2026-06-30', 'PGY6'],
];

const BLOCKS: [from: string, to: string, name: string][] = [
  ['2020-07-01', '2021-06-30', 'Internship'],
  ['2023-07-01', '2023-12-31', 'IR A'],
  ['2024-01-01', '2024-01-28', 'ICU'],
  ['2024-07-01', '2026-06-30', 'IR B'],
];

/** Procedures outside the twelve that are work on vessels, by id. */
const VASCULAR_OTHERS =
  'O.ART O.PADX O.HEPV O.VEN O.TDC O.CVC O.PICC O.EXLINE O.RMPORT O.RMLINE O.PSATHR O.CLOSE O.CEREB O.VSAMP O.DACCOCC O.STRIP O.ALINE O.VMALF O.VFBREPOS O.NEUROEMB O.AVFCREATE O.VARICOSE O.LYSCHK O.LINECHK O.ARTFB O.IVUS'.split(
    ' ',
  );

/** Everything done in the drafts that were not discarded. */
export function done(drafts: readonly Draft[]): Done[] {
  const all: Done[] = [];
  for (const draft of drafts) {
    if (draft.state === 'discarded') continue;
    const date = draft.fields.caseDate.value;
    const sameVisit = draft.patientKey !== null && date !== null && !draft.flags.includes('same_day_sessions');
    const among = (ranges: [string, string, string][]) =>
      ranges.find(([from, to]) => date !== null && date >= from && date <= to)?.[2] ?? '-';
    for (const entry of draft.entries) {
      const role = draft.fields.role.value ?? entry.role;
      const minor = concept(entry.concept)!.minor;
      all.push({
        visit: sameVisit ? `${draft.patientKey}@${date}` : draft.id,
        state: draft.state === 'logged' ? 'logged' : 'draft',
        date,
        pgy: among(YEARS),
        rotation: among(BLOCKS),
        category: entry.category,
        concept: entry.concept,
        role,
        // Rule 1 of the guidelines: the first operator, or a senior who supervised a minor procedure.
        counts: role === 'Primary' ? true : role === 'Secondary' ? minor : false,
        minor,
        caseId: draft.caseId,
      });
    }
  }
  return all;
}

export const visits = (some: readonly Done[]): number => new Set(some.map(({ visit }) => visit)).size;
export const counted = (some: readonly Done[]): Done[] => some.filter(({ counts }) => counts);

/** Whether a procedure is in a part of the case mix, by its id. */
export const MIX: Record<string, (done: Done) => boolean> = {
  vascular: ({ concept: id }) => /^(ASG|APS|EMB|VI|VP|DAI|TT|TIPS)\./.test(id) || VASCULAR_OTHERS.includes(id),
  'non-vascular': (one) => !MIX.vascular!(one) && !MIX.clinic!(one),
  oncologic: ({ concept: id }) => /^TA\.|^EMB\.(TARE|TACE|BLAND)$/.test(id),
  clinic: ({ concept: id }) => id.startsWith('NOC.'),
  dialysis: ({ concept: id }) => /^DAI\.|^O\.(DACCOCC|AVFCREATE)$/.test(id),
};
