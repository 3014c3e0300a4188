import { Draft } from '../model';
import { abort } from './connection';
import { type Database, StoredDraft } from './schema';

/** The stored drafts among raw records. A damaged one is left where it lies, untouched, and takes part in nothing. */
export function whole(records: readonly unknown[]): StoredDraft[] {
  return records.flatMap((record) => {
    const parsed = StoredDraft.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** One stored draft by its id; null where there is none or it is damaged. */
export async function find(db: Database, id: string): Promise<StoredDraft | null> {
  return whole([await db.drafts.get(id)])[0] ?? null;
}

/**
 * The stored drafts that an index files under any of the keys, each once, in the transaction under way. One request a key, all at once: a cursor
 * over all keys waits for the database at each.
 */
export async function filedUnder(
  db: Database,
  index: 'lineKeys' | 'patientKey' | 'takenOver.key' | 'caseId',
  keys: readonly string[],
): Promise<StoredDraft[]> {
  const found = await Promise.all([...new Set(keys)].map((key) => db.drafts.where(index).equals(key).toArray()));
  return whole([...new Map(found.flat().map((record) => [record.id, record])).values()]);
}

/** A draft made of parts that were handed in; one that does not fit the schema ends the transaction as `bad-message`. */
export function checked(draft: Draft): Draft {
  const parsed = Draft.safeParse(draft);
  return parsed.success ? parsed.data : abort('bad-message');
}

/** A draft as it is stored; one that does not fit the schema ends the transaction as `bad-message`. */
export function toStored(draft: Draft, writtenBy: number): StoredDraft {
  const record = {
    ...draft,
    lineKeys: draft.lines.map((line) => line.id),
    caseDate: draft.fields.caseDate.value ?? '',
    writtenBy,
  };
  const parsed = StoredDraft.safeParse(record);
  return parsed.success ? parsed.data : abort('bad-message');
}

/** A draft as it is handed out, without what the store finds it by. */
export function toDraft({ lineKeys, caseDate, writtenBy, ...draft }: StoredDraft): Draft {
  return draft;
}

/** Whether two drafts say the same, whatever their state and their times. */
export function sameContent(one: Draft, other: Draft): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(draft: Draft): string {
  return JSON.stringify({ ...Draft.parse(draft), state: null, revision: 0, createdAt: 0, updatedAt: 0 });
}
