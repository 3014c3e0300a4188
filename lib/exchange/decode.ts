import type { SourceNote } from '../model';

/** A text and, where its encoding had to be supposed, the note that says so. */
export interface Decoded {
  text: string;
  notes: SourceNote[];
}

/** Bytes at the start that name an encoding. */
const MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const SAMPLE = 4_000;

/**
 * The text of a file: by its mark, else UTF-16 where every other byte is nought, else UTF-8, else Windows-1252, which is said.
 * Null where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.[1] ?? sixteenBits(bytes) ?? 'utf-8';
  const text = decoded(bytes, encoding);
  if (text !== null) return isText(text) ? { text, notes: [] } : null;
  const supposed = encoding === 'utf-8' ? decoded(bytes, 'windows-1252') : null;
  return supposed !== null && isText(supposed) ? { text: supposed, notes: [{ kind: 'windows-1252' }] } : null;
}

/** The decoder leaves the mark out by itself. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in sixteen bits has a nought in every other byte. */
function sixteenBits(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs; at += 1) {
    if (bytes[2 * at] === 0) first += 1;
    if (bytes[2 * at + 1] === 0) second += 1;
  }
  if (second > 0.7 * pairs && first < 0.1 * pairs) return 'utf-16le';
  return first > 0.7 * pairs && second < 0.1 * pairs ? 'utf-16be' : null;
}

/** A stray control character may stand in a text; many of them, or a nought among the first, are another kind of file. */
function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let odd = 0;
  for (const letter of sample) if (letter < ' ' && !'\t\n\r\f\v'.includes(letter)) odd += 1;
  return odd <= sample.length / 100;
}
