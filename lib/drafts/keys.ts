import { type Answer, answer, type DraftLine, IDENTIFYING } from '../model';
import { run } from './connection';
import type { Database } from './schema';

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const;

/**
 * The device's key: non-extractable, made once, kept in the database. Where it is lost or damaged a new one is made: drafts stay, and rows
 * captured before are no longer recognised.
 */
async function deviceKey(db: Database): Promise<CryptoKey> {
  const kept = await db.keys.get('device');
  if (isUsable(kept?.key)) return kept.key;
  const made = (await crypto.subtle.generateKey(ALGORITHM, false, ['sign'])) as CryptoKey;
  // Two windows may have made one at the same moment: the first to be stored is everybody's.
  return db.transaction('rw', db.keys, async () => {
    const first = await db.keys.get('device');
    if (isUsable(first?.key)) return first.key;
    await db.keys.put({ name: 'device', key: made });
    return made;
  });
}

function isUsable(key: unknown): key is CryptoKey {
  return key instanceof CryptoKey && key.algorithm.name === 'HMAC' && !key.extractable && key.usages.includes('sign');
}

async function hmac(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a device is told by: 64 hex digits that say nothing of its key and change with it. */
export function deviceMark(db: Database): Promise<Answer<string>> {
  return run(db, 'write', async () => answer(await hmac(await deviceKey(db), 'device')));
}

/** 64 hex digits with which the pages of one origin hash identifiers before those leave the page (safety.md 0.1). */
export function pageKey(db: Database, origin: string): Promise<Answer<string>> {
  return run(db, 'write', async () => answer(await hmac(await deviceKey(db), `page|${origin}`)));
}

/**
 * Lines with every identifier hashed again under the device's key, so that nobody who saw a page's key can recompute what is stored, and
 * without the cells of identifying columns, should one have come along.
 */
export function seal(db: Database, lines: readonly DraftLine[]): Promise<Answer<DraftLine[]>> {
  return run(db, 'write', async () => {
    const key = await deviceKey(db);
    return answer(await Promise.all(lines.map((line) => sealLine(key, line))));
  });
}

/** Line keys as they are stored: each under the device's key. */
export function sealKeys(db: Database, lineKeys: readonly string[]): Promise<Answer<string[]>> {
  return run(db, 'write', async () => {
    const key = await deviceKey(db);
    return answer(await Promise.all(lineKeys.map((lineKey) => sealOne(key, lineKey))));
  });
}

/** Case IDs of the Case Log's own export as keyed hashes, in their order: for telling a case again, and for nothing else. */
export function caseLogKeys(db: Database, caseIds: readonly string[]): Promise<Answer<string[]>> {
  return run(db, 'write', async () => {
    const key = await deviceKey(db);
    return answer(await Promise.all(caseIds.map((caseId) => hmac(key, `case-log|${caseId}`))));
  });
}

const sealOne = (key: CryptoKey, hash: string) => hmac(key, `stored|${hash}`);

async function sealLine(key: CryptoKey, line: DraftLine): Promise<DraftLine> {
  const again = (hash: string) => sealOne(key, hash);
  const maybe = async (hash: string | null) => (hash === null ? null : again(hash));
  const [id, patient, accession, order, session] = await Promise.all([
    again(line.id),
    maybe(line.patient),
    maybe(line.accession),
    maybe(line.order),
    maybe(line.session),
  ]);
  const cells = Object.entries(line.cells).filter(([field]) => !(IDENTIFYING as readonly string[]).includes(field));
  return { ...line, id, patient, accession, order, session, cells: Object.fromEntries(cells) };
}
