import { type Answer, answer, type Draft, refuse, type Setback, type TookOver } from '../model';
import { abort, write } from './connection';
import { record } from './history';
import { newCaseId, newDraftId } from './ids';
import { checked, filedUnder, find } from './records';
import type { Database, StoredDraft } from './schema';
import { move } from './states';

/** A case of the Case Log's own export as the record shall have it. `caseId` is null, and `key` the hash of the other one, where it is none of ours. */
export interface Taken extends Pick<Draft, 'entries' | 'fields' | 'flags'> {
  caseId: string | null;
  key: string | null;
}

/**
 * Takes cases over as logged ones, in one act that is undone as one. What is here already, by Case ID or by the hash of it and the day, stays as
 * it is: taking over the same export again adds nothing. A case that was put aside under its Case ID is logged in its place. Refusals:
 * `nothing-ticked`, `bad-message`, and storage's.
 */
export async function takeOver(db: Database, cases: readonly Taken[]): Promise<Answer<TookOver>> {
  if (cases.length === 0) return refuse('nothing-ticked');
  return write(db, async () => {
    const keys = cases.flatMap(({ key }) => key ?? []);
    const caseIds = cases.flatMap(({ caseId }) => caseId ?? []);
    const stored = [
      ...(await filedUnder(db, 'takenOver.key', keys)).filter(({ state }) => state !== 'discarded'),
      ...(await filedUnder(db, 'caseId', caseIds)),
    ];
    const now = Date.now();
    const here = new Map(stored.map((draft) => [placeOf(draft.caseId, draft.takenOver?.key, draft.caseDate), draft]));
    const written = new Map<string, Draft>();
    for (const one of cases) {
      const place = placeOf(one.caseId, one.key, one.fields.caseDate.value);
      const known = here.get(place);
      if (written.has(place) || (known && known.state !== 'discarded')) continue;
      written.set(place, checked(takenOver(one, known ?? null, now)));
    }
    await record(db, 'takeover', { written: [...written.values()], removed: [] }, now);
    return answer({ added: written.size, known: cases.length - written.size });
  });
}

const placeOf = (caseId: string | null, key: string | null | undefined, date: string | null): string =>
  key ? `${key} ${date}` : `${caseId}`;

function takenOver({ entries, fields, flags, caseId, key }: Taken, before: StoredDraft | null, now: number): Draft {
  return {
    id: before?.id ?? newDraftId([]),
    revision: before?.revision ?? 0,
    state: 'logged',
    caseId: before?.caseId ?? caseId ?? newCaseId(),
    patientKey: before?.patientKey ?? null,
    lines: before?.lines ?? [],
    entries,
    dropped: [],
    unmapped: [],
    flags,
    fields,
    roleToConfirm: false,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    report: null,
    takenOver: { key, at: now },
  };
}

/** What the Case Log has for a case that is here; fields that it does not say are null and stay. */
export interface Right extends Pick<Draft, 'entries' | 'fields'> {
  draftId: string;
}

/**
 * Writes what the Case Log says over what logged cases say here, in one act. An entry that both have keeps what the record knows of it. Answers
 * how many cases were changed. Refusals: `nothing-ticked`, `draft-not-open`, `bad-message`, and storage's.
 */
export function mend(db: Database, rights: readonly Right[]): Promise<Answer<number>> {
  return changed(db, 'mend', rights, (stored, { entries, fields }) => ({
    entries: entries.map((entry) => ({
      ...(stored.entries.find((own) => isSame(own, entry)) ?? entry),
      role: entry.role,
    })),
    fields: Object.fromEntries(
      Object.entries(stored.fields).map(([name, field]) => {
        const said = fields[name as keyof Draft['fields']];
        // Several roles in one case stand with its entries alone.
        const isSilent = said.value === null && name !== 'role';
        return [name, isSilent || said.value === field.value ? field : said];
      }),
    ) as Draft['fields'],
  }));
}

const isSame = (one: Draft['entries'][number], other: Draft['entries'][number]): boolean =>
  one.category === other.category &&
  (one.chosen !== null && other.chosen !== null
    ? one.chosen.description === other.chosen.description
    : one.concept === other.concept);

/**
 * Takes back that cases are logged: they are open again, or leave the record, with the reason kept. Answers how many. Refusals: `nothing-ticked`,
 * `draft-not-open`, and storage's.
 */
export function setBack(
  db: Database,
  ids: readonly string[],
  to: 'reopen' | 'remove',
  reason: Setback['reason'],
): Promise<Answer<number>> {
  const setback = { reason, at: Date.now() };
  const named = ids.map((draftId) => ({ draftId }));
  return changed(db, to, named, () => ({ setback, report: null, outcome: undefined }));
}

async function changed<T extends { draftId: string }>(
  db: Database,
  action: 'mend' | 'reopen' | 'remove',
  given: readonly T[],
  change: (stored: StoredDraft, by: T) => Partial<Draft>,
): Promise<Answer<number>> {
  if (given.length === 0) return refuse('nothing-ticked');
  return write(db, async () => {
    const stored = await Promise.all(given.map(({ draftId }) => find(db, draftId)));
    const written = stored.flatMap((one, at) => {
      const state = one && move(one.state, action);
      return one && state ? [checked({ ...one, ...change(one, given[at]!), state })] : [];
    });
    if (written.length === 0) abort('draft-not-open');
    await record(db, action, { written, removed: [] }, Date.now());
    return answer(written.length);
  });
}
