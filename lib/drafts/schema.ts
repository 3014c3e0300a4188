import Dexie, { type Table } from 'dexie';
import * as z from 'zod/mini';
import { ACTIONS, Draft, DraftLine, KeyedHash, type TaughtTable, type Wording } from '../model';

/** A line as it lies in the database: every identifier a hash under the device's key. */
export const SealedLine = z.extend(DraftLine, {
  patient: z.nullable(KeyedHash),
  accession: z.nullable(KeyedHash),
  session: z.nullable(KeyedHash),
});

/** A draft with what it is found by. `caseDate` is '' where unknown; `writtenBy` is the history record of the act that left it so. */
export const StoredDraft = z.extend(Draft, {
  lines: z.array(SealedLine),
  lineKeys: z.array(KeyedHash),
  caseDate: z.string(),
  writtenBy: z.number(),
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** One act and what it changed. `before` is null where the draft was new, `stays` false where the act removed it. */
export const StoredAct = z.object({
  id: z.number(),
  action: z.enum(ACTIONS),
  at: z.number(),
  /** What an edit touched, so that the keystrokes of one field are one act; null where acts are never joined. */
  touched: z.nullable(z.string()),
  images: z.array(z.object({ draftId: z.string(), before: z.nullable(StoredDraft), stays: z.boolean() })),
});
export type StoredAct = z.infer<typeof StoredAct>;

export interface StoredKey {
  name: string;
  key: CryptoKey;
}

export interface Database extends Dexie {
  drafts: Table<StoredDraft, string>;
  history: Table<StoredAct, number, Omit<StoredAct, 'id'>>;
  keys: Table<StoredKey, string>;
  wordings: Table<Wording, string[]>;
  columnMaps: Table<TaughtTable, string[]>;
}

/**
 * The versions of the database, oldest first; a shipped one never changes, a new one is appended, with its `upgrade` where records change
 * shape. A version only adds tables and indexes: older code then reads a newer database as it stands.
 */
const VERSIONS: { version: number; stores: Record<string, string> }[] = [
  { version: 1, stores: { drafts: 'id, state, patientKey, *lineKeys', history: '++id', keys: 'name' } },
  { version: 2, stores: { wordings: '[origin+words]' } },
  { version: 3, stores: { columnMaps: '[origin+path+fingerprint]' } },
  // So that the newest few are found without reading the rest.
  { version: 4, stores: { drafts: 'id, state, patientKey, *lineKeys, [state+caseDate]' } },
  // So that a case taken over from the Case Log is found by the hash of its ID there.
  { version: 5, stores: { drafts: 'id, state, patientKey, *lineKeys, [state+caseDate], takenOver.key, caseId' } },
];
const LATEST = VERSIONS.at(-1)!.version;

/** The database, not yet opened. It gives way at once to a newer version of itself, and opens again when next used. */
export function defineDatabase(name: string): Database {
  // An acknowledged draft has reached the disk, not only the operating system's cache.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores } of VERSIONS) db.version(version).stores(stores);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
  return db;
}

/** Whether an open database was made by newer code than this. Dexie counts its versions in tens. */
export function isNewer(db: Database): boolean {
  return Math.floor(db.backendDB().version / 10) > LATEST;
}
