import { isAct, isSite, isSubject, termId } from './lexicon';
import type { Piece } from './negation';

/** How the words behind a join stand to those before it. */
export type Join = 'and' | 'or' | 'possible' | 'to';

/** Where a line is joined: between the pieces up to `before` and those from `after` on; a joining word stands between them. */
export interface Joint {
  join: Join;
  before: number;
  after: number;
}

const JOINING: ReadonlyMap<string, Join> = new Map([
  ...['and', '&', 'plus', 'w', 'with', 'including', 'incl', 'then'].map((word) => [word, 'and'] as const),
  ...['or', 'vs', 'versus'].map((word) => [word, 'or'] as const),
  ...['possible', 'poss', 'possibly', 'potential'].map((word) => [word, 'possible'] as const),
  ...['to', 'into'].map((word) => [word, 'to'] as const),
]);
const WITHOUT = termId('without');
const WITH_BOTH = termId('withboth');
const EITHER_WAY = /^\+\s?\/\s?-/;

/** What a line may be turned from and into: "PCN TO NU", but not "1 TO 2 MUSCLES". */
const TURNED = new Set(
  (
    'port picc line vad nephrostomy nephroureteral doublej ureter cystostomy gtube gjtube jtube biliary cholangiogram ' +
    'cholecystostomy internalexternal internal external tunneled nontunneled drain chesttube pleurodrain tube stent'
  )
    .split(' ')
    .map(termId),
);

const says = (piece: Piece | undefined, test: (term: number) => boolean): boolean => piece?.terms.some(test) ?? false;
/** Whether a piece names an act, a thing or a place, and so may be one side of a choice. */
const weighs = (piece: Piece | undefined): boolean =>
  says(piece, (term) => isSubject(term) || isAct(term) || isSite(term));

function wordJoin(list: readonly Piece[], at: number, description: string): Join | null {
  const { text, terms, start, end } = list[at] as Piece;
  const join = JOINING.get(text) ?? null;
  if (terms.includes(WITH_BOTH)) return 'possible';
  if (join !== 'and') return join;
  if (terms.includes(WITHOUT)) return null;
  if (text === '&' && EITHER_WAY.test(description.slice(start, start + 5))) return 'possible';
  // "and/or": the "or" joins.
  return text === 'and' && description[end] === '/' ? null : 'and';
}

/** A slash, semicolon or comma between two pieces. */
function markJoin(before: Piece, piece: Piece, description: string): Join | null {
  if (piece.start - before.end < 2 && description[before.end] === ' ') return null;
  const between = description.slice(before.end, piece.start);
  if (between.includes(';')) return 'and';
  if (between.includes('/')) return weighs(before) && weighs(piece) ? 'or' : null;
  return between.includes(',') && says(piece, isSubject) ? 'and' : null;
}

/** Where the pieces of a line are joined, in their order. */
export function joints(list: readonly Piece[], description: string): Joint[] {
  const found: Joint[] = [];
  for (let at = 1; at < list.length; at++) {
    const word = wordJoin(list, at, description);
    if (word !== null) {
      if (at + 1 < list.length) found.push({ join: word, before: at - 1, after: at + 1 });
      continue;
    }
    const mark = markJoin(list[at - 1] as Piece, list[at] as Piece, description);
    if (mark) found.push({ join: mark, before: at - 1, after: at });
  }
  return found;
}

/** Whether one thing is turned into another at the joint: a tube, a line or a drain stands on both sides of "to". */
export function turns({ join, before, after }: Joint, list: readonly Piece[]): boolean {
  const isTurned = (term: number): boolean => TURNED.has(term);
  return (
    join === 'to' &&
    list.slice(0, before + 1).some((piece) => says(piece, isTurned)) &&
    list.slice(after).some((piece) => says(piece, isTurned))
  );
}
