import type { Draft, DraftEntry, DraftLine, Flag, FormField } from '../../lib/model';

/** Header fields that the Case Log does not accept a case without (form.md 3, marked with a star). */
export const REQUIRED = [
  'caseDate',
  'caseYear',
  'role',
  'site',
  'attending',
  'patientType',
] as const satisfies FormField[];

/** What a draft still asks of the resident; each a count, 0 where nothing is asked. */
export interface Needs {
  /** Lines whose procedure nobody knows. */
  unmapped: number;
  /** Entries whose procedure should be looked at. */
  review: number;
  /** Entries listed in several places of the Case Log, none chosen. */
  row: number;
  /** 1 where the role was worked out and not confirmed. */
  role: number;
  /** Required fields without a value. */
  missing: number;
  /** 1 where there is nothing to log. */
  none: number;
}

/** What the resident has still to do before this draft can be filled without leaving a gap. */
export function needsOf(draft: Draft): Needs {
  return {
    unmapped: draft.unmapped.length,
    review: draft.entries.filter((entry) => asksReview(draft, entry)).length,
    row: draft.entries.filter(isRowOpen).length,
    role: draft.roleToConfirm ? 1 : 0,
    missing: REQUIRED.filter((field) => !draft.fields[field].value).length,
    none: draft.entries.length + draft.unmapped.length === 0 ? 1 : 0,
  };
}

/** Whether a draft asks nothing more. */
export const isReady = (draft: Draft): boolean => Object.values(needsOf(draft)).every((count) => count === 0);

/** Whether the resident has still to say which of several Case Log rows an entry is. */
export const isRowOpen = (entry: DraftEntry): boolean => entry.listings.length > 1 && entry.chosen === null;

/** The line of a draft by its id. */
export const lineOf = (draft: Draft, lineId: string): DraftLine | undefined =>
  draft.lines.find((line) => line.id === lineId);

function asksReview(draft: Draft, entry: DraftEntry): boolean {
  const line = lineOf(draft, entry.lineId);
  return line !== undefined && line.override === null && line.decision.review;
}

/** Flags that the question about the role says better, and that the resident's answer settles. */
const OF_THE_ROLE: readonly Flag[] = ['operator_inferred', 'operator_unknown'];

/** Flags of an entry that nothing else on its card says. */
export const entryFlags = ({ flags }: DraftEntry): Flag[] => flags.filter((flag) => !OF_THE_ROLE.includes(flag));

/** Flags of the visit that neither its entries nor anything else on the card say. */
export function visitFlags({ flags, entries }: Draft): Flag[] {
  const said = new Set<Flag>(['unmapped', ...OF_THE_ROLE, ...entries.flatMap((entry) => entry.flags)]);
  return flags.filter((flag) => !said.has(flag));
}

/** Whether the resident was not found among those whom the worklist names. */
export const isOperatorUnknown = ({ flags, entries }: Draft): boolean =>
  [...flags, ...entries.flatMap((entry) => entry.flags)].includes('operator_unknown');

/** Drafts that wait for the Case Log, in the order given. */
export const waiting = (drafts: Draft[]): Draft[] =>
  drafts.filter(({ state }) => state === 'staged' || state === 'filled');
