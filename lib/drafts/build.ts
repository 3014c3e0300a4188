import { type Draft, type DraftEntry, type DraftField, type DraftLine, type Encounter, FORM_FIELDS } from '../model';
import { newCaseId, newDraftId } from './ids';
import type { Composed } from './judge';

/**
 * One encounter's draft. What the resident said himself, and the rows of the Case Log chosen so far, outlive every new judgement.
 * @param keeper the draft that carries on, with its id and Case ID; null makes a new one
 * @param earlier the drafts, oldest first, that held any of these lines, the keeper among them
 */
export function build(
  keeper: Draft | null,
  earlier: readonly Draft[],
  encounter: Encounter,
  lines: DraftLine[],
  composed: Composed,
  now: number,
): Draft {
  const sources = keeper === null ? earlier : [keeper, ...earlier.filter((draft) => draft !== keeper)];
  const fields = fieldsWith(composed.fields, sources);
  return {
    id: keeper?.id ?? newDraftId(lines),
    revision: keeper?.revision ?? 0,
    state: 'staged',
    caseId: keeper?.caseId ?? newCaseId(),
    patientKey: lines[0]?.patient ?? null,
    lines,
    entries: composed.entries.map((entry) => ({ ...entry, chosen: chosenFor(entry, sources) })),
    dropped: encounter.dropped,
    unmapped: encounter.unmapped,
    flags: encounter.flags,
    fields,
    roleToConfirm: composed.roleToConfirm && !isOwn(fields.role),
    createdAt: keeper?.createdAt ?? now,
    updatedAt: now,
    report: keeper?.report ?? null,
    ...(keeper?.outcome && { outcome: keeper.outcome }),
  };
}

function isOwn(field: DraftField): boolean {
  return field.from?.kind === 'resident';
}

function fieldsWith(composed: Draft['fields'], sources: readonly Draft[]): Draft['fields'] {
  const fields = { ...composed };
  for (const name of FORM_FIELDS) {
    const own = sources.map((draft) => draft.fields[name]).find(isOwn);
    if (own !== undefined) fields[name] = own;
  }
  return fields;
}

/** An encounter has one entry a concept, so the concept says which earlier choice is meant, whichever line now carries it. */
function chosenFor(entry: DraftEntry, sources: readonly Draft[]): DraftEntry['chosen'] {
  for (const draft of sources) {
    const chosen = draft.entries.find((earlier) => earlier.concept === entry.concept)?.chosen;
    if (chosen != null) return chosen;
  }
  return entry.chosen;
}
