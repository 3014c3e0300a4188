import { TERM_COUNT, termId, vocabulary } from './lexicon';
import { ambiguous, type Sense } from './lexicon/ambiguous';
import { negate, type Piece } from './negation';
import { type Word, words } from './normalise';
import { understand } from './spelling';

/** What a description says: one flag a term, negated terms in the second half, and the place where each was read. */
export interface Reading {
  has: Uint8Array;
  pieces: readonly Piece[];
  /** Terms present, in order of their first word. */
  terms: readonly number[];
  /** Five-digit numbers and HCPCS-like codes that stand in the text itself. */
  codes: readonly string[];
  /** How many words said something, and how many of four letters and more were not understood. */
  understood: number;
  unknown: number;
  /** Whether a word was read as misspelt, cut short or run together. */
  guessed: boolean;
  /** Takes in what the line says elsewhere, in its modality or location. */
  add(term: number): void;
}

const WITHOUT = termId('without');
const WITH_BOTH = termId('withboth');
/** What is part of the procedure where the line says "with" it, and the line's whole subject where it does not. */
const PARTS = new Set(['supervision', 'guidance', 'sedation'].map(termId));
const BUNDLED_WITHIN = 5;
const BUNDLING = new Set([
  'w',
  'with',
  'incl',
  'inc',
  'including',
  'includes',
  'include',
  'inclu',
  '&',
  'plus',
  'and',
  'all',
]);
const SIZE = termId('size');
const PLAIN = termId('plain');
/** A measure or a catalogue number: ".035", "4.5", "10X37", "145-371-01", "890554"; or a band of prices: "($200.01-300)". */
const MEASURED = /(?<![\d.])\d?\.\d+|\d+ ?[xX] ?\d+|\d{2,}-\d{2,}|\d{6,}|\(\$\d/;
const MEASURE_WITHIN = 300;

const matches = (word: Word | undefined, part: { text: string; stem: boolean }): boolean =>
  word !== undefined && (part.stem ? word.text.startsWith(part.text) : word.text === part.text);

/** The longest phrase that begins at a word, with the terms of all phrases of that length. */
function phraseAt(list: readonly Word[], at: number): { terms: readonly number[]; length: number } | null {
  let length = 0;
  let terms: number[] = [];
  let adds = false;
  for (const phrase of vocabulary.phrases.get((list[at] as Word).text) ?? []) {
    if (phrase.rest.length < length) break;
    if (!phrase.rest.every((part, i) => matches(list[at + 1 + i], part))) continue;
    if (phrase.rest.length > length) terms = [];
    length = phrase.rest.length;
    terms.push(...phrase.terms);
    adds ||= phrase.adds;
  }
  for (let i = 0; adds && i <= length; i++) terms.push(...(understand((list[at + i] as Word).text)?.terms ?? []));
  return length > 0 ? { terms, length: length + 1 } : null;
}

function pieces(list: readonly Word[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < list.length; ) {
    const word = list[at] as Word;
    const phrase = phraseAt(list, at);
    if (phrase) {
      const last = list[at + phrase.length - 1] as Word;
      found.push({ terms: phrase.terms, start: word.start, end: last.end, text: word.text, guessed: false });
      at += phrase.length;
      continue;
    }
    const understood = understand(word.text);
    const terms = understood?.terms ?? [];
    found.push({
      terms,
      start: word.start,
      end: word.end,
      text: word.text,
      guessed: understood !== null && understood.how !== 'known',
    });
    at += 1;
  }
  return found;
}

/** Which sense an ambiguous word has, given its neighbours and the rest of the line. */
function sense(senses: readonly Sense[], next: Piece | undefined, line: Uint8Array): readonly number[] {
  const taken = senses.find(
    (one) =>
      (!one.next || one.next.some((name) => next?.terms.includes(termId(name)))) &&
      (!one.line || one.line.some((name) => line[termId(name)])) &&
      !one.notLine?.some((name) => line[termId(name)]),
  );
  return (taken?.means ?? []).map(termId);
}

function resolveAmbiguous(list: Piece[]): Piece[] {
  if (!list.some((piece) => Object.hasOwn(ambiguous, piece.text))) return list;
  const line = new Uint8Array(TERM_COUNT);
  for (const piece of list) if (!Object.hasOwn(ambiguous, piece.text)) for (const term of piece.terms) line[term] = 1;
  return list.map((piece, i) => {
    const senses =
      Object.hasOwn(ambiguous, piece.text) && piece.end - piece.start <= piece.text.length
        ? ambiguous[piece.text]
        : undefined;
    return senses ? { ...piece, terms: sense(senses, list[i + 1], line) } : piece;
  });
}

/** Whether "with", "including" or "+" stands shortly before. */
const bundled = (list: readonly Piece[], at: number): boolean =>
  list.slice(Math.max(0, at - BUNDLED_WITHIN), at).some((piece) => BUNDLING.has(piece.text));

/** Reads a description. Pure; never throws; reads no more than `normalise.ts` does. */
export function read(description: string): Reading {
  const list = resolveAmbiguous(pieces(words(description)));
  const has = new Uint8Array(2 * TERM_COUNT);
  const terms: number[] = [];
  const codes: string[] = [];
  let understood = 0;
  let unknown = 0;
  const add = (term: number) => {
    if (has[term]) return;
    has[term] = 1;
    terms.push(term);
  };
  if (MEASURED.test(description.slice(0, MEASURE_WITHIN))) add(SIZE);
  for (let at = 0; at < list.length; at++) {
    const piece = list[at] as Piece;
    if (/^(\d{5}|[a-z]\d{4})$/.test(piece.text)) codes.push(piece.text.toUpperCase());
    if (piece.terms.length === 0 && piece.text.length >= 4 && /^[a-z]/.test(piece.text)) unknown += 1;
    if (piece.terms.some((term) => term !== PLAIN)) understood += 1;
    if (piece.terms.includes(WITHOUT) || piece.terms.includes(WITH_BOTH)) {
      const scratch = piece.terms.includes(WITHOUT) ? has : new Uint8Array(2 * TERM_COUNT);
      at = negate(list, at, scratch, description) - 1;
      continue;
    }
    if (piece.terms.some((term) => PARTS.has(term)) && bundled(list, at)) continue;
    piece.terms.forEach(add);
  }
  return { has, pieces: list, terms, codes, understood, unknown, guessed: list.some((piece) => piece.guessed), add };
}
