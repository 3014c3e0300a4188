import type { Candidate } from './candidates';
import type { CodeSays } from './codes';
import type { Concept } from './concept';
import { confidenceOf, SILENT_FROM } from './confidence';
import { termId } from './lexicon';
import type { Reading } from './read';
import { type CodeStands, counts, isAlwaysAsked, type Read, rivalOf, signsOf } from './signs';

/** What a line is taken for, how surely, whether it must be asked about, and what was read off it to tell. */
export interface Verdict {
  concept: Concept;
  review: boolean;
  confidence: number;
  code: CodeStands;
  read: Read | null;
}

/** Where only a code speaks, that often is it right. */
const BY_CODE_ALONE = 0.9;
/** One procedure of several, or an answer that the code denies, is not called surer: too few are labelled to tell. */
const JOINED_AT_MOST = 0.7;
const DENIED_AT_MOST = 0.5;
/** A guidance or visit code on a line without words says little of a case. */
const BY_PART_ALONE = 0.7;
const IR = termId('ir');

/** The answer of words and code together (names.md 3.1), how the code stands to it, and whether the words leave it open. */
interface Choice {
  concept: Concept;
  code: CodeStands;
  asks: boolean;
}

/**
 * A procedure code settles words that are open, and makes the resident look where it contradicts clear ones; a part code (guidance, S&I, a
 * visit) never overrides clear words.
 */
function choose(found: readonly Candidate[], top: Candidate, says: CodeSays | null, reading: Reading): Choice {
  const byWords: Choice = { concept: top.concept, code: 'none', asks: top.rule.asks };
  if (!says) return byWords;
  const agreeing = found.find((one) => says.concepts.includes(one.concept));
  if (says.concepts.some((one) => counts(one) === counts(top.concept)))
    return { concept: agreeing && top.rule.asks ? agreeing.concept : top.concept, code: 'agrees', asks: false };
  if (says.kind === 'part' && !top.rule.asks) return byWords;

  const chosen = agreeing?.concept ?? (says.concepts[0] as Concept);
  const isPart = counts(top.concept) === 'none' && agreeing !== undefined && says.kind === 'procedure';
  if (top.rule.asks || top.rule.open || isPart || (agreeing && agreeing === rivalOf(top, found)))
    return { concept: chosen, code: 'decides', asks: says.kind === 'part' };
  return { concept: reading.has[IR] ? top.concept : chosen, code: 'disagrees', asks: true };
}

/**
 * Weighs what the words allow, heaviest first, against what the code says; null where neither says anything.
 * @param joined whether the line's clauses name more than one procedure
 */
export function weigh(
  found: readonly Candidate[],
  code: CodeSays | null,
  reading: Reading,
  joined: boolean,
): Verdict | null {
  const says = code && code.concepts.length > 0 ? code : null;
  const top = found[0];
  if (!top) {
    const only = says?.concepts[0];
    if (!only) return null;
    const review = says?.kind === 'part' && counts(only) !== 'none';
    return { concept: only, review, confidence: review ? BY_PART_ALONE : BY_CODE_ALONE, code: 'alone', read: null };
  }
  const { concept, code: stands, asks } = choose(found, top, says, reading);
  const held = found.find((one) => one.concept === concept) ?? { ...top, concept };
  const read = signsOf(held, found, reading, { code: stands, asks, joined });
  const likely = confidenceOf(read.signs);
  const review = isAlwaysAsked(read.signs) || likely < SILENT_FROM;
  const confidence = Math.min(likely, joined ? JOINED_AT_MOST : stands === 'disagrees' ? DENIED_AT_MOST : 1);
  return { concept, review, confidence, code: stands, read };
}
