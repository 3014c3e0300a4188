import { TABLE_2 } from '../model';
import { type Candidate, candidates } from './candidates';
import type { Joint } from './clauses';
import { isAct, isSite, isSubject, termId } from './lexicon';
import type { Piece } from './negation';
import { type Reading, readPieces } from './read';

/**
 * What a line's clauses come to: `several` procedures side by side, each an entry of its own, or `either` of some, of which the order's name
 * does not tell which was done. Both are named in the order of the words.
 */
export interface Frame {
  kind: 'several' | 'either';
  of: readonly Candidate[];
}

/** A procedure that stands for itself weighs at least this much; one that the words leave open, more. */
const STANDS = 2;
const STANDS_OPEN = 3;
const TWELVE = new Set<string>(TABLE_2);
const JOINTS_AT_MOST = 4;
/** What belongs to the procedure beside it: studies and checks, closures, what is aspirated, the imaging. */
const BELONGS = /dx$|^(chk|close|ivus|asp|linechk|sinus)$/;
const REMOVE = termId('remove');
const REPLACE = termId('replace');
const PLACE = termId('place');

const isOurs = ({ concept }: Candidate): boolean =>
  concept.category !== 'Component' && concept.category !== 'Not counted';
const belongs = ({ concept }: Candidate): boolean => concept.tags.some((tag) => BELONGS.test(tag));
const isActing = (piece: Piece): boolean =>
  piece.terms.some(isAct) && !piece.terms.some((term) => isSubject(term) && !isAct(term));
const isPlace = (piece: Piece): boolean => piece.terms.length > 0 && piece.terms.every(isSite);
const says = (piece: Piece): boolean => piece.terms.some((term) => isSubject(term) || isAct(term) || isSite(term));

/** The procedure that some pieces of a line name. */
const named = (pieces: readonly Piece[], description: string): Candidate | undefined => {
  const [top] = candidates(readPieces(pieces, description));
  return top && isOurs(top) ? top : undefined;
};

/** The last piece before a joint, or the first behind it, that says something. */
const nearest = (pieces: readonly Piece[]): Piece | undefined => pieces.find(says);

/** The two readings of a choice: the line without the one, and without the other; or each side with what the other says it is done to. */
function readings({ before, after }: Joint, list: readonly Piece[]): [Piece[], Piece[]] | null {
  const left = list.slice(0, before + 1);
  const right = list.slice(after);
  const a = nearest([...left].reverse());
  const b = nearest(right);
  if (!a || !b) return null;
  const acts = [...a.terms, ...b.terms];
  if (acts.includes(REMOVE) && acts.includes(REPLACE)) return null;
  if (isActing(a) === isActing(b)) return [list.filter((piece) => piece !== b), list.filter((piece) => piece !== a)];
  return [left, [...left.filter((piece) => !isActing(piece)), ...right]];
}

function choice(joint: Joint, list: readonly Piece[], description: string): Candidate[] {
  const both = readings(joint, list);
  if (!both) return [];
  const [a, b] = both.map((pieces) => named(pieces, description));
  return a && b && a.concept.category !== b.concept.category ? [a, b] : [];
}

/** "TUBE CHECK POSSIBLE EXCHANGE": what is sure, and what it becomes where the possible is done. */
function possibility({ before, after }: Joint, list: readonly Piece[], description: string): Candidate[] {
  const sure = list.slice(0, before + 1);
  const more = list.slice(after);
  const a = named(sure, description);
  const act = sure.findLast(isActing);
  const b = named([...sure.filter((piece) => piece !== act), ...more], description) ?? named(list, description);
  return a && b && a.concept.category !== b.concept.category ? [a, b] : [];
}

/** Where a removal and a placement stand side by side without a joining word: the place between them. */
function removedAndPlaced(list: readonly Piece[]): number | null {
  const removed = list.findIndex((piece) => piece.terms.includes(REMOVE));
  const placed = list.findIndex((piece) => piece.terms.includes(PLACE) && !piece.terms.includes(REPLACE));
  if (removed < 0 || placed < 0) return null;
  const first = Math.min(removed, placed);
  return list.slice(0, first).some((piece) => piece.terms.some(isSubject)) ? first + 1 : Math.max(removed, placed);
}

/** Whether the line's own answer takes in what each of the clauses is about: "DECLOT WITH STENT" is one procedure. */
const isOne = (parts: readonly Candidate[], top: Candidate): boolean => {
  const subjects = parts.map(({ rule }) => new Set(rule.terms.filter((term) => isSubject(term))));
  const used = top.rule.terms;
  return (
    !parts.some(({ concept }) => concept === top.concept) &&
    subjects.every((own, i) =>
      used.some((term) => own.has(term) && subjects.every((other, k) => k === i || !other.has(term))),
    )
  );
};

/**
 * The procedures of a line's clauses that stand side by side: of different categories, none a part of another, and at least one with an act or
 * a thing that the line's own answer leaves unexplained.
 */
function sideBySide(cuts: readonly number[], list: readonly Piece[], description: string, top: Candidate): Candidate[] {
  const used = new Set(top.rule.terms);
  const isUnused = (term: number): boolean => (isSubject(term) || isAct(term)) && !used.has(term);
  const found: Candidate[] = [];
  let unexplained = false;
  [0, ...cuts].forEach((from, i) => {
    const own = list.slice(from, cuts[i] ?? list.length);
    const sites = own.some((piece) => piece.terms.some(isSite)) ? [] : list.slice(0, from).filter(isPlace);
    const pieces = [...sites, ...own];
    const one = named(pieces, description);
    if (!one || belongs(one) || found.some(({ concept }) => concept.category === one.concept.category)) return;
    if (one.weight < (one.rule.asks ? STANDS_OPEN : STANDS) && !TWELVE.has(one.concept.category)) return;
    found.push(one);
    unexplained ||= pieces.some((piece) => piece.terms.some(isUnused));
  });
  return found.length > 1 && unexplained && !isOne(found, top) ? found : [];
}

/** What a line's clauses come to beside the procedure that the line as a whole is taken for; null where they come to that one alone. */
export function frame(
  { pieces: list, joints }: Reading,
  description: string,
  top: Candidate | undefined,
): Frame | null {
  if (!top) return null;
  const found = joints.slice(0, JOINTS_AT_MOST);
  for (const joint of found) {
    if (joint.join !== 'or' && joint.join !== 'possible') continue;
    const of = joint.join === 'or' ? choice(joint, list, description) : possibility(joint, list, description);
    if (of.length > 0) return { kind: 'either', of };
  }
  const ands = found.filter(({ join }) => join === 'and').map(({ after }) => after);
  const bare = found.length === 0 ? removedAndPlaced(list) : null;
  const cuts = bare === null ? ands : [bare];
  const of = cuts.length > 0 && isOurs(top) ? sideBySide(cuts, list, description, top) : [];
  return of.length > 0 ? { kind: 'several', of } : null;
}
