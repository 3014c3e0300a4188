import { createHash } from 'node:crypto';
import type { Composed, Judge } from '../../../lib/drafts';
import type {
  Answer,
  Draft,
  DraftEntry,
  DraftLine,
  Dropped,
  Encounter,
  FillReport,
  Listing,
  Refusal,
} from '../../../lib/model';

/** What a page would have made of an identifier: 64 hex digits. */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line as a capture hands it over; its identifiers are named by plain words in the tests. */
export function line(name: string, more: Partial<DraftLine> & { concept?: string | null } = {}): DraftLine {
  const { concept = `C.${name}`, ...rest } = more;
  return {
    id: hashed(name),
    patient: hashed('patient-1'),
    accession: hashed(`accession-${name}`),
    order: null,
    session: null,
    description: `Description ${name}`,
    code: null,
    comment: null,
    start: '2026-03-05T08:00',
    end: null,
    status: 'Completed',
    modality: null,
    location: null,
    operators: null,
    backlog: false,
    decision: { concept, category: concept, confidence: 1, review: false, why: [], alternatives: [] },
    override: null,
    system: 'generic-table',
    performer: 'Osei',
    patientType: 'Adult',
    cells: { description: { heading: 'Procedure', text: `Description ${name}` } },
    ...rest,
  };
}

export const listing = (description: string): Listing => ({
  class: 'Interventional',
  area: 'A',
  type: 'T',
  description,
});

/**
 * Rules enough to try the store with: one encounter a day, or a session where one is named; a line with concept null is unmapped, "CTA" is
 * no procedure, a concept counts once, and what was logged is not counted again.
 */
export const standIn: Judge = {
  judge(lines, logged) {
    const groups = new Map<string, DraftLine[]>();
    for (const one of [...lines].sort((a, b) => ((a.start ?? '') + a.id < (b.start ?? '') + b.id ? -1 : 1))) {
      const key = one.session ?? one.start?.slice(0, 10) ?? one.id;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].map((group) => encounterOf(group, logged));
  },
  compose(encounter, lines): Composed {
    const nothing = { value: null, from: null };
    const cell = { kind: 'cell', system: lines[0]!.system, cell: { heading: 'Performing', text: 'Osei' } } as const;
    return {
      fields: {
        caseDate: { value: encounter.date, from: { kind: 'rule', rule: 'B.4 6' } },
        caseYear: nothing,
        role: { value: 'Primary', from: { kind: 'rule', rule: 'B.4 1' } },
        site: nothing,
        attending: { value: lines[0]!.performer, from: cell },
        patientType: { value: lines[0]!.patientType, from: { kind: 'rule', rule: 'B.4 6' } },
        comments: nothing,
      },
      roleToConfirm: true,
      entries: encounter.entries.map(
        (entry): DraftEntry => ({
          ...entry,
          listings: [listing(`${entry.concept} left`), listing(`${entry.concept} right`)],
          chosen: null,
        }),
      ),
    };
  },
};

function encounterOf(lines: DraftLine[], logged: readonly string[]): Encounter {
  const seen = new Set<string>();
  const encounter: Encounter = {
    lineIds: lines.map(({ id }) => id),
    date: lines[0]!.start?.slice(0, 10) ?? null,
    entries: [],
    dropped: [],
    unmapped: [],
    flags: [],
  };
  for (const { id: lineId, decision, override, status } of lines) {
    const concept = override === null ? decision.concept : override.concept;
    const drop = (reason: Dropped['reason']) =>
      encounter.dropped.push({ lineId, concept, reason, rule: 'test', absorbedBy: null });
    if (status === 'Cancelled') drop('NOT_PERFORMED');
    else if (concept === null) encounter.unmapped.push(lineId);
    else if (concept === 'CTA') drop('NONINVASIVE_IMAGING');
    else if (logged.includes(concept)) drop('ALREADY_LOGGED');
    else if (seen.has(concept)) drop('SAME_CONCEPT');
    else encounter.entries.push({ concept, category: 'X', lineId, role: 'Primary', flags: [], rules: ['test'] });
    if (concept !== null) seen.add(concept);
  }
  return encounter;
}

export const report: FillReport = {
  form: 'ir-2026',
  filled: [{ field: 'caseId', value: 'X' }],
  left: [],
  refused: null,
};

/** The descriptions of a draft's lines: sealed ids cannot be named in a test. */
export const namesIn = (draft: Draft): string[] =>
  draft.lines.map((one) => one.description.replace('Description ', '')).sort();

let databases = 0;
/** A database name nobody used before. */
export const freshName = (): string => `drafts-${++databases}`;

/** The value of an answer that must be one. */
export async function given<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answered = await asked;
  if (!answered.ok) throw new Error(`refused: ${answered.refusal.code} ${answered.refusal.detail ?? ''}`);
  return answered.value;
}

/** The refusal of an answer that must be one. */
export async function refused(asked: Promise<Answer<unknown>>): Promise<Refusal> {
  const answered = await asked;
  if (answered.ok) throw new Error('not refused');
  return answered.refusal;
}
