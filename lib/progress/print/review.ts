import type { Printed, Say, Sheet } from '../../model';
import { MIXES, type Mix } from '../mix';
import type { Review } from '../review';

const MIX_KEYS = {
  vascular: 'mix_vascular',
  'non-vascular': 'mix_non_vascular',
  arterial: 'mix_arterial',
  venous: 'mix_venous',
  portal: 'mix_portal',
  dialysis: 'mix_dialysis',
  oncologic: 'mix_oncologic',
  clinic: 'mix_clinic',
} as const satisfies Record<Mix, string>;

type Line = [label: string, inPeriod: number, toDate: number | null, carriedIn: number | null];

/** The review summary as one page to print. */
export function printedReview(review: Review, residentName: string, say: Say): Printed {
  const title = say('review_title', review.period.from, review.period.to);
  return {
    title,
    foot: say('foot'),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'field', label: say('name'), value: residentName },
      {
        kind: 'table',
        headings: headingsOf(say),
        widths: [6, 1.2, 1.2, 1.2, 1.2],
        rows: rowsOf(review, say).map((cells) => cells.map((cell) => String(cell ?? ''))),
      },
      ...(review.carriedInLeftOut > 0
        ? [{ kind: 'note' as const, text: say('review_carry_in_left_out', String(review.carriedInLeftOut)) }]
        : []),
      { kind: 'note', text: say('review_no_minimums') },
    ],
  };
}

/** The review summary as a sheet, with the same lines in the same order. */
export function reviewSheet(review: Review, name: string, say: Say): Sheet {
  return { name, headings: headingsOf(say), rows: rowsOf(review, say), foot: say('review_no_minimums') };
}

/** Every line, each group under its own heading. */
function rowsOf(review: Review, say: Say): (string | number | null)[][] {
  const group = (heading: string, lines: Line[]) => [[heading, null, null, null, null], ...lines.map(cellsOf)];
  return [
    ...group(say('review_totals'), totals(review, say)),
    ...group(say('column_category'), categories(review)),
    ...group(say('review_mix'), mixes(review, say)),
    ...group(say('review_roles'), roles(review)),
  ];
}

const headingsOf = (say: Say): string[] => [
  '',
  say('column_in_period'),
  say('column_to_date'),
  say('column_carried_in'),
  say('column_total'),
];

function totals({ inPeriod, toDate, carriedIn, drafts }: Review, say: Say): Line[] {
  return [
    [say('review_encounters'), inPeriod.encounters, toDate.encounters, carriedIn.total],
    [
      say('review_clinic_only'),
      inPeriod.encounters - inPeriod.encountersWithoutClinic,
      toDate.encounters - toDate.encountersWithoutClinic,
      null,
    ],
    [say('review_entries'), inPeriod.entries, toDate.entries, null],
    [say('review_uncounted'), inPeriod.uncounted, toDate.uncounted, null],
    [say('review_drafts'), drafts, null, null],
  ];
}

function categories({ inPeriod, toDate, carriedIn }: Review): Line[] {
  return [...toDate.byCategory].map(([category, count]) => [
    category,
    inPeriod.byCategory.get(category) ?? 0,
    count,
    carriedIn.byCategory.get(category) ?? 0,
  ]);
}

function mixes({ inPeriod, toDate }: Review, say: Say): Line[] {
  return MIXES.map((mix) => [say(MIX_KEYS[mix]), inPeriod.byMix[mix], toDate.byMix[mix], null]);
}

function roles({ inPeriod, toDate }: Review): Line[] {
  return (['Primary', 'Secondary', 'Assisting'] as const).map((role) => [
    role,
    inPeriod.byRole[role],
    toDate.byRole[role],
    null,
  ]);
}

/** A total where something could be carried in. */
function cellsOf([label, inPeriod, toDate, carried]: Line): (string | number | null)[] {
  return [label, inPeriod, toDate, carried, carried === null || toDate === null ? null : toDate + carried];
}
