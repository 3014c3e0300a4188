import * as z from 'zod/mini';

/** OWASP's figure for PBKDF2 with SHA-256; about a fifth of a second on an office computer. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** A text under a passphrase: AES-GCM, its key derived by PBKDF2. All but the rounds is base64. */
export const Sealed = z.object({
  rounds: z.number().check(z.gte(1), z.lte(10_000_000)),
  salt: Base64,
  nonce: Base64,
  text: Base64,
});
export type Sealed = z.infer<typeof Sealed>;

/** Encrypts a text under a passphrase, with a salt and a nonce of its own. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text));
  return { rounds: ROUNDS, salt: toBase64(salt), nonce: toBase64(nonce), text: toBase64(new Uint8Array(bytes)) };
}

/** Decrypts; null where the passphrase is wrong or anything was changed. */
export async function open({ rounds, salt, nonce, text }: Sealed, passphrase: string): Promise<string | null> {
  try {
    const key = await keyOf(passphrase, fromBase64(salt), rounds, 'decrypt');
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(nonce) }, key, fromBase64(text));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number, use: 'encrypt' | 'decrypt') {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** Few enough arguments for one call. */
const CHUNK = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
