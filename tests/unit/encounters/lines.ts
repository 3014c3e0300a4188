import type { Encounter, Line, Operator } from '../../../lib/model';
import { concept } from '../../../lib/procedures';

export const ME = 'Chen, Rebecca';
export const ATTENDING: Operator = { name: 'Osei, Kwame', kind: 'attending', role: '' };
export const FIRST: Operator = { name: ME, kind: 'resident', role: 'first' };

/** A worklist line as short as a test wants it: done, today, by me, one patient; `concept` null is a line nobody can name. */
export type Given = Partial<Omit<Line, 'decision'>> & { concept?: string | null };

/** Fills in what a test leaves out. Throws on a concept the catalogue does not hold, so that a slip cannot pass as "unmapped". */
export function lineOf({ concept: id = null, ...given }: Given): Line {
  const known = id === null ? undefined : concept(id);
  if (id !== null && known === undefined) throw new Error(`no such concept: ${id}`);
  return {
    id: '1',
    patient: 'A',
    accession: null,
    session: null,
    description: known?.name ?? 'IR MISC',
    code: null,
    comment: null,
    start: '2026-03-05T08:00',
    end: null,
    status: 'Completed',
    modality: null,
    location: null,
    operators: [ATTENDING, FIRST],
    backlog: false,
    override: null,
    decision: {
      concept: known?.id ?? null,
      category: known?.category ?? null,
      confidence: known ? 1 : 0,
      review: known === undefined,
      why: [],
      alternatives: [],
    },
    ...given,
  };
}

/** One line per argument, ids "1", "2", … unless given. */
export const linesOf = (...given: Given[]): Line[] =>
  given.map((one, index) => lineOf({ id: String(index + 1), ...one }));

/** What an answer says in short: entries as "line concept", dropped lines as "line reason", unmapped lines as "line ?". */
export function inShort(encounters: readonly Encounter[]): string[] {
  return encounters.flatMap((one) => [
    ...one.entries.map((entry) => `${entry.lineId} ${entry.concept}`),
    ...one.dropped.map((line) => `${line.lineId} ${line.reason}`),
    ...one.unmapped.map((id) => `${id} ?`),
  ]);
}
