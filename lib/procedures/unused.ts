import type { Candidate } from './candidates';
import { concept, rules } from './catalogue';
import type { Concept } from './concept';
import { isAct, isSubject, TERM_COUNT, termId } from './lexicon';
import type { Piece } from './negation';
import type { Reading } from './read';

const ids = (names: string): number[] => names.split(' ').map(termId);
/** Acts that every procedure may be named with, or that are a part of most. */
const COMMON = new Set(ids('place angiogram venogram cannulate inject puncture pressure check cholangiogram'));
/** Things whose name alone is that of a procedure. */
const PROCEDURES = new Set(
  ids(
    'ascites thoracentesis pleurodrain chesttube tips gtube gjtube jtube nephrostomy nephroureteral cholecystostomy port picc pdcath',
  ),
);

/** What is told with the same words: a category, but a mixed one concept by concept. */
const circle = ({ id, category }: Concept): string =>
  category === 'Other: Other' || category === 'Not counted' || category === 'Component' ? id : category;

/** The terms that any rule of a circle may need. */
const vocabularies = new Map<string, Uint8Array>();
for (const rule of rules) {
  const name = circle(concept(rule.concept) as Concept);
  const known = vocabularies.get(name) ?? new Uint8Array(2 * TERM_COUNT);
  for (const term of rule.terms) known[term] = 1;
  vocabularies.set(name, known);
}

/** What the line says that an answer does not use. Of an answer that counts for nothing only acts are asked after, and no word but its own explains them. */
export function unusedBy({ concept: answer, rule }: Candidate, reading: Reading, isNone: boolean): Piece[] {
  const isPart = answer.category === 'Component';
  const vocabulary = vocabularies.get(circle(answer)) as Uint8Array;
  const unused: Piece[] = [];
  for (const piece of reading.pieces) {
    let matters = false;
    let explained = false;
    for (const term of piece.terms) {
      if (reading.has[term] !== 1) continue;
      matters ||= (isNone ? isAct(term) || (isPart && PROCEDURES.has(term)) : isSubject(term)) && !COMMON.has(term);
      explained ||= rule.terms.includes(term) || (!isNone && vocabulary[term] === 1);
    }
    if (matters && !explained) unused.push(piece);
  }
  return unused;
}
