import type { Table, Transaction } from 'dexie';
import { type Answer, type Refusal, type RefusalCode, refuse } from '../model';
import { codeOf, note } from '../platform/log';
import { type Database, isNewer } from './schema';

/** Thrown inside a transaction to undo it and to answer with a refusal. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

/** Ends the transaction under way, writes nothing, and makes the answer a refusal. */
export function abort(code: RefusalCode): never {
  throw new Refused({ code });
}

/**
 * Runs work on the database and answers whatever happens: a full disk is `storage-full`; any other failure reopens the connection and tries
 * once more, then is `storage-unavailable`. A database made by newer code is read, never written.
 */
export async function run<T>(
  db: Database,
  purpose: 'read' | 'write',
  work: () => PromiseLike<Answer<T>>,
): Promise<Answer<T>> {
  const first = await attempt(db, purpose, work);
  if (first !== 'failed') return first;
  const second = await attempt(db, purpose, work);
  return second !== 'failed' ? second : refuse('storage-unavailable');
}

/**
 * Runs an act in one transaction, on drafts and history where no tables are named: all of it is stored, or nothing. Where the browser ended
 * the transaction, its own reason counts, not the confusion that follows from it.
 */
export function write<T>(
  db: Database,
  act: () => Promise<Answer<T>>,
  tables: Table[] = [db.drafts, db.history],
): Promise<Answer<T>> {
  return run(db, 'write', async () => {
    let begun: Transaction | null = null;
    try {
      // Dexie follows an async function through its waits, and no other kind.
      return await db.transaction('rw', tables, async (transaction) => {
        begun = transaction;
        return act();
      });
    } catch (thrown) {
      throw reasonOf(begun) ?? thrown;
    }
  });
}

function reasonOf(transaction: Transaction | null): DOMException | null {
  return transaction?.idbtrans?.error ?? null;
}

async function attempt<T>(
  db: Database,
  purpose: 'read' | 'write',
  work: () => PromiseLike<Answer<T>>,
): Promise<Answer<T> | 'failed'> {
  let used: IDBDatabase | null = null;
  try {
    await db.open();
    used = db.backendDB();
    if (purpose === 'write' && isNewer(db)) return refuse('storage-unavailable', 'newer-version');
    return await work();
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, refusal: thrown.refusal };
    note({ where: 'drafts', code: codeOf(thrown) });
    if (isFull(thrown)) return refuse('storage-full');
    // Another call may have opened a fresh connection meanwhile, or be opening one; only the one that failed is let go.
    if (used !== null && db.backendDB() === used) db.close({ disableAutoOpen: false });
    return 'failed';
  }
}

/** Whether the disk or the quota is exhausted. Dexie wraps what the browser reported, sometimes twice. */
function isFull(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  if ('name' in thrown && thrown.name === 'QuotaExceededError') return true;
  return 'inner' in thrown && thrown.inner !== thrown && isFull(thrown.inner);
}
