import { abbreviated, ending } from './abbreviation';
import { known } from './known';
import { vocabulary } from './lexicon';
import { whole } from './lexicon/whole';

/**
 * Reads a word that the lexicon does not hold: two words run together, a word cut short, a word with one or two slips of the pen.
 * Short words are never bent: every word of fewer than six letters must be known as it stands, so "portal" cannot become "port".
 */
const SHORTEST_MISSPELT = 6;
const SHORTEST_CUT = 5;

const { exact, stems } = vocabulary;

const words = [...new Set([...exact.keys(), ...stems.keys(), ...whole.trim().split(/\s+/)])].filter((word) =>
  /^[a-z]+$/.test(word),
);

/** Beginnings of known words, with the terms where all words that begin so mean the same. */
const beginnings = new Map<string, readonly number[] | null>();
for (const word of words) {
  const terms = known(word) as readonly number[];
  for (let length = SHORTEST_CUT; length < word.length; length++) {
    const start = word.slice(0, length);
    const seen = beginnings.get(start);
    const same = seen === undefined || (seen !== null && seen.join() === terms.join());
    beginnings.set(start, same ? terms : null);
  }
}

/** Words of six letters and more under each of the texts that one missing letter leaves of them. */
const shortened = new Map<string, string[]>();
for (const word of words) {
  if (word.length < SHORTEST_MISSPELT) continue;
  for (const key of withoutOne(word)) shortened.set(key, [...(shortened.get(key) ?? []), word]);
}

function withoutOne(word: string): string[] {
  const left = [word];
  for (let at = 1; at < word.length; at++) left.push(word.slice(0, at) + word.slice(at + 1));
  return left;
}

/** Edits (insert, delete, change, swap neighbours) that turn one word into the other; anything above two is three. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] as number, 3);
}

const LONG = 9;
/** How many slips a word of this length is forgiven. */
const forgiven = (text: string): number => (text.length >= LONG ? 2 : 1);

/** The terms of the one nearest known word within so many edits, none where two words that mean different things are equally near. */
function nearest(text: string, allowed: number): readonly number[] | undefined {
  let best = allowed + 1;
  let terms: readonly number[] | undefined;
  for (const key of withoutOne(text)) {
    for (const word of shortened.get(key) ?? []) {
      const stemmed = stems.has(word) && text.length > word.length ? text.slice(0, word.length) : text;
      const distance = Math.min(edits(text, word), edits(stemmed, word));
      if (distance > best || distance > allowed) continue;
      const meaning = known(word) as readonly number[];
      if (distance === best && terms && terms.join() !== meaning.join()) terms = undefined;
      else if (distance < best) terms = meaning;
      best = distance;
    }
  }
  return terms;
}

/** Never read off the front of a longer word: beginnings of Latin words, and "port", which "portal" begins with. */
const NEVER_FIRST = new Set([
  'para',
  'peri',
  'endo',
  'angi',
  'intr',
  'supra',
  'retro',
  'venous',
  'echo',
  'perq',
  'port',
]);
const FIRST_AT_LEAST = 4;
const SECOND_AT_LEAST = 4;
/** A short first word needs a long second one. */
const BOTH_AT_LEAST = 9;

/** Two known words written as one ("gastrostomytube", "infusionthrombolysis"). */
function joined(text: string): readonly number[] | undefined {
  if (text.length < BOTH_AT_LEAST) return undefined;
  for (let cut = text.length - SECOND_AT_LEAST; cut >= FIRST_AT_LEAST; cut--) {
    const first = text.slice(0, cut);
    if (NEVER_FIRST.has(first)) continue;
    const left = exact.get(first) ?? (cut > FIRST_AT_LEAST ? known(first) : undefined);
    const right = left && known(text.slice(cut));
    if (left && right) return [...left, ...right];
  }
  return undefined;
}

/** The terms of the word that is left when a letter written twice is written once ("stennt", "filltr"). */
function undoubled(text: string): readonly number[] | undefined {
  for (let at = 1; at < text.length; at++) {
    const terms = text[at] === text[at - 1] ? known(text.slice(0, at) + text.slice(at + 1)) : undefined;
    if (terms) return terms;
  }
  return undefined;
}

/** How a word was understood. */
export interface Understood {
  terms: readonly number[];
  how: 'known' | 'ended' | 'abbreviated' | 'joined' | 'cut' | 'misspelt';
}

const UNKNOWN: Understood | null = null;
const remembered = new Map<string, Understood | null>();
const REMEMBER_AT_MOST = 20_000;

const TAIL_AT_LEAST = 5;
/** Endings of one word rather than words of their own. */
const NEVER_LAST = new Set(['plasty', 'ectomy', 'scopy', 'centesis', 'graft', 'access', 'vascular', 'venous']);

/** A whole word and another behind it that the lexicon holds, where the first alone would be read off the front ("stentfistula"). */
function trailed(text: string, front: readonly number[]): readonly number[] | undefined {
  for (let cut = text.length - TAIL_AT_LEAST; cut >= TAIL_AT_LEAST; cut--) {
    const last = text.slice(cut);
    const tail = NEVER_LAST.has(last) ? undefined : (exact.get(last) ?? stems.get(last));
    if (tail && exact.get(text.slice(0, cut))?.join() === front.join()) return [...front, ...tail];
    if (tail && stems.get(text.slice(0, cut))?.join() === front.join()) return [...front, ...tail];
  }
  return undefined;
}

function work(text: string): Understood | null {
  const terms = known(text);
  const two = terms && text.length >= 2 * TAIL_AT_LEAST && !exact.has(text) ? trailed(text, terms) : undefined;
  if (two) return { terms: two, how: 'joined' };
  if (terms) return { terms, how: 'known' };
  const letters = text.replace(/\d+$/, '');
  if (letters !== text) return letters.length >= 3 ? work(letters) : UNKNOWN;
  if (text.length > 40) return UNKNOWN;
  const slip =
    text.length >= SHORTEST_MISSPELT
      ? (undoubled(text) ?? (text.length >= LONG ? nearest(text, 1) : undefined))
      : undefined;
  if (slip) return { terms: slip, how: 'misspelt' };
  const ended = ending(text);
  if (ended) return { terms: ended, how: 'ended' };
  const short = abbreviated(text);
  if (short) return { terms: short, how: 'abbreviated' };
  const both = joined(text);
  if (both) return { terms: both, how: 'joined' };
  const cut = text.length >= SHORTEST_CUT ? beginnings.get(text) : undefined;
  if (cut) return { terms: cut, how: 'cut' };
  const near = text.length >= SHORTEST_MISSPELT ? nearest(text, forgiven(text)) : undefined;
  return near ? { terms: near, how: 'misspelt' } : UNKNOWN;
}

/** The terms of a word and how it was understood; null where it was not. Answers are remembered, they never change. */
export function understand(text: string): Understood | null {
  const seen = remembered.get(text);
  if (seen !== undefined) return seen;
  const found = work(text);
  if (remembered.size < REMEMBER_AT_MOST) remembered.set(text, found);
  return found;
}
