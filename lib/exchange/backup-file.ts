import * as z from 'zod/mini';
import { type Answer, answer, Backup, refuse } from '../model';
import { open, Sealed, seal } from './sealed';

const KIND = 'first-operator-backup';
/** Version 1 had nothing of the form: its answers, what it offers, Tracked Codes. */
const VERSION = 2;
const READ = [1, VERSION];
/** Far above what ten years of cases come to, in characters. */
const LONGEST = 200_000_000;

/** A backup as it is read from a file, with the moment it was made, in ms since 1970. */
export type ReadBackup = Backup & { madeAt: number };

const Envelope = z.object({
  kind: z.literal(KIND),
  schemaVersion: z.literal(READ),
  madeAt: z.number(),
  /** SHA-256 over `body` as JSON: one changed letter is noticed. */
  checksum: z.string(),
  body: z.unknown(),
});
const Locked = z.object({ kind: z.literal(KIND), schemaVersion: z.literal(READ), sealed: Sealed });

/**
 * A backup as a file's text. With a passphrase it cannot be read without it.
 * @param madeAt ms since 1970
 */
export async function writeBackup(backup: Backup, madeAt: number, passphrase: string | null): Promise<string> {
  const body = Backup.parse(backup);
  const head = { kind: KIND, schemaVersion: VERSION } as const;
  const plain = JSON.stringify({ ...head, madeAt, checksum: await checksumOf(body), body });
  return passphrase === null ? plain : JSON.stringify({ ...head, sealed: await seal(plain, passphrase) });
}

/**
 * Reads a backup, all of it or nothing. Refusals: `backup-locked` (it has a passphrase, and none was given), `backup-passphrase` (a wrong one, or
 * the file is damaged), `backup-newer` (made by a later version of this extension), `backup-damaged` (cut short or changed),
 * `backup-unreadable` (no backup at all).
 */
export async function readBackup(text: string, passphrase: string | null): Promise<Answer<ReadBackup>> {
  const given = text.length > LONGEST ? undefined : parsed(text);
  if (given === undefined) return refuse(text.includes(KIND) ? 'backup-damaged' : 'backup-unreadable');
  if (isNewer(given)) return refuse('backup-newer');
  const locked = Locked.safeParse(given);
  if (!locked.success) return check(given);
  if (passphrase === null) return refuse('backup-locked');
  const plain = await open(locked.data.sealed, passphrase);
  return plain === null ? refuse('backup-passphrase') : check(parsed(plain));
}

async function check(given: unknown): Promise<Answer<ReadBackup>> {
  const envelope = Envelope.safeParse(given);
  if (!envelope.success) return refuse(isOurs(given) ? 'backup-damaged' : 'backup-unreadable');
  const { madeAt, checksum, body } = envelope.data;
  const backup = Backup.safeParse(body);
  if (!backup.success || checksum !== (await checksumOf(body))) return refuse('backup-damaged');
  return answer({ ...backup.data, madeAt });
}

async function checksumOf(body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isOurs = (given: unknown): given is { kind: string; schemaVersion: unknown } =>
  typeof given === 'object' && given !== null && 'kind' in given && given.kind === KIND && 'schemaVersion' in given;

const isNewer = (given: unknown): boolean =>
  isOurs(given) && typeof given.schemaVersion === 'number' && given.schemaVersion > VERSION;
