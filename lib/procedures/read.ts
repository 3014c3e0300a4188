import { type Joint, joints, turns } from './clauses';
import { TERM_COUNT, termId } from './lexicon';
import { negate, type Piece } from './negation';
import { piecesOf } from './pieces';

/** What a description says: one flag a term, negated terms in the second half, and the place where each was read. */
export interface Reading {
  has: Uint8Array;
  pieces: readonly Piece[];
  /** Where the pieces are joined. */
  joints: readonly Joint[];
  /** Terms present, in order of their first word. */
  terms: readonly number[];
  /** Five-digit numbers and HCPCS-like codes that stand in the text itself. */
  codes: readonly string[];
  /** How many words said something. */
  understood: number;
  /** Takes in what the line says elsewhere, in its modality or location. */
  add(term: number): void;
}

const CONVERT = termId('convert');
const WITHOUT = termId('without');
const WITH_BOTH = termId('withboth');
/** What is part of the procedure where the line says "with" it, and the line's whole subject where it does not. */
const PARTS = new Set(['supervision', 'guidance', 'sedation'].map(termId));
const BUNDLED_WITHIN = 5;
const BUNDLING = new Set([
  'w',
  'with',
  'incl',
  'icl',
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
/** Guidance or interpretation that the line says is part of its procedure. */
const BUNDLED = termId('bundled');
const PLAIN = termId('plain');
/** A measure or a catalogue number: ".035", "4.5", "10X37", "145-371-01", "890554"; or a band of prices: "($200.01-300)". */
const MEASURED = /(?<![\d.])\d?\.\d+|\d+ ?[xX] ?\d+|\d{2,}-\d{2,}|\d{6,}|\(\$\d/;
const MEASURE_WITHIN = 300;

/** Whether "with", "including" or "+" stands shortly before. */
const bundled = (list: readonly Piece[], at: number): boolean =>
  list.slice(Math.max(0, at - BUNDLED_WITHIN), at).some((piece) => BUNDLING.has(piece.text));

/** Reads a description. Pure; never throws; reads no more than `normalise.ts` does. */
export function read(description: string): Reading {
  const list = piecesOf(description);
  const joined = joints(list, description);
  const reading = readPieces(list, description, joined);
  if (joined.some((joint) => turns(joint, list))) reading.add(CONVERT);
  return reading;
}

/** Reads some of a description's pieces, in their order. */
export function readPieces(list: readonly Piece[], description: string, joined: readonly Joint[] = []): Reading {
  const has = new Uint8Array(2 * TERM_COUNT);
  const terms: number[] = [];
  const codes: string[] = [];
  let understood = 0;
  const add = (term: number) => {
    if (has[term]) return;
    has[term] = 1;
    terms.push(term);
  };
  if (MEASURED.test(description.slice(0, MEASURE_WITHIN))) add(SIZE);
  for (let at = 0; at < list.length; at++) {
    const piece = list[at] as Piece;
    if (/^(\d{5}|[a-z]\d{4})$/.test(piece.text)) codes.push(piece.text.toUpperCase());
    if (piece.terms.some((term) => term !== PLAIN)) understood += 1;
    if (piece.terms.includes(WITHOUT) || piece.terms.includes(WITH_BOTH)) {
      const scratch = piece.terms.includes(WITHOUT) ? has : new Uint8Array(2 * TERM_COUNT);
      at = negate(list, at, scratch, description) - 1;
      continue;
    }
    if (piece.terms.some((term) => PARTS.has(term)) && bundled(list, at)) {
      add(BUNDLED);
      continue;
    }
    piece.terms.forEach(add);
  }
  return { has, pieces: list, joints: joined, terms, codes, understood, add };
}
