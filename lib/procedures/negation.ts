import { TERM_COUNT, termId } from './lexicon';

/**
 * A run of words that was understood together: one word, or a phrase. `guessed`: misspelt, cut short or run together; `abbreviated`: by its
 * letters or its ending.
 */
export interface Piece {
  terms: readonly number[];
  start: number;
  end: number;
  text: string;
  guessed: 'no' | 'abbreviated' | 'guessed';
}

/** Terms that only qualify what is taken away. */
const MODIFIERS = new Set(
  ['softtissue', 'guidance', 'only', 'internal', 'peripheral', 'percutaneous', 'addon'].map(termId),
);
const FILLERS = new Set(
  'subq sq sub q s c subcut subcutaneous cutaneous a the any of imaging img image implanted implantable'.split(' '),
);
/** Words after "without" that it can reach outside brackets. */
const NEGATES_AT_MOST = 4;
const PLAIN = termId('plain');

const isMark = (text: string): boolean => text === '&' || text === '<' || text === '>';

/** Words after which what follows is no longer taken away: "W/O PORT W IMAGE", "W/O PORT AGE 5". */
const ENDS_NEGATION = /^(w|with|and|age|to|via|\d.*)$/;

/** A word between "without" and the thing taken away ("W/O SUB-Q PORT"): it does not end the list. */
const isModifier = (piece: Piece): boolean =>
  FILLERS.has(piece.text) ||
  piece.terms.includes(PLAIN) ||
  (piece.terms.length > 0 && piece.terms.every((term) => MODIFIERS.has(term)));

/** How many words stand in the bracket that the word opens ("(EXCEPT CORONARY OR DIALYSIS)"); 0 where it opens none. */
function bracketed(list: readonly Piece[], from: number, description: string): number {
  const { start } = list[from] as Piece;
  if (description[start - 1] !== '(') return 0;
  const closing = description.indexOf(')', start);
  return list.slice(from + 1).filter((piece) => closing < 0 || piece.start < closing).length;
}

/** Marks what "without" takes away: the next thing named and what is listed with it. Gives back the place of the first word after. */
export function negate(list: readonly Piece[], from: number, has: Uint8Array, description: string): number {
  const inBracket = bracketed(list, from, description);
  let named = false;
  for (let at = from + 1; at < list.length; at++) {
    const piece = list[at] as Piece;
    const before = list[at - 1] as Piece;
    if (at > from + inBracket) {
      if (at > from + Math.max(NEGATES_AT_MOST, inBracket) || ENDS_NEGATION.test(piece.text) || isMark(piece.text))
        return at;
      const isListed =
        /[/,]/.test(description.slice(before.end, piece.start)) || before.text === 'or' || piece.text === 'or';
      if (named && !isListed) return at;
    }
    for (const term of piece.terms) has[term + TERM_COUNT] = 1;
    named ||= !isModifier(piece);
  }
  return list.length;
}
