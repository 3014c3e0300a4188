import type { Decision, Evidence, Wording } from '../model';
import { concept } from './catalogue';
import type { CodeSays } from './codes';
import { wordingOf } from './wording';

/** What the wordings taught at one site make of a description; undefined where none fits it. */
export type Learned = (description: string) => Wording | undefined;

/** Nobody has taught anything. */
export const NOTHING_LEARNED: Learned = () => undefined;

/** The taught meaning is the resident's own word; a hand may still slip. */
const CONFIDENCE = 0.99;
const DENIED = 0.7;
const ALTERNATIVES_AT_MOST = 4;

/** The wordings of one site, to be asked of every line. One whose procedure is no longer in the catalogue is passed over. */
export function learnedAt(origin: string, wordings: readonly Wording[]): Learned {
  const here = new Map(
    wordings.filter((one) => one.origin === origin && concept(one.concept)).map((one) => [one.words, one]),
  );
  if (here.size === 0) return NOTHING_LEARNED;
  return (description) => here.get(wordingOf(description) ?? '');
}

/**
 * A decision overruled by what was learned: the catalogue's own answer becomes the first runner-up. A procedure code on the line that speaks of
 * another category still makes it ask: one wording may stand for several procedures.
 */
export function overruled(decision: Decision, by: Wording, code: CodeSays | null): Decision {
  const { concept: given, category, confidence, alternatives } = decision;
  const own = given === null || category === null ? [] : [{ concept: given, category, confidence }];
  const taught = concept(by.concept)?.category ?? null;
  const denied = code?.kind === 'procedure' && code.concepts.every((one) => one.category !== taught);
  const learned: Evidence = { kind: 'learned', text: by.words, ...(by.by === 'colleague' && { note: by.by }) };
  return {
    concept: by.concept,
    category: taught,
    confidence: denied ? DENIED : CONFIDENCE,
    review: denied,
    why: denied ? [learned, { kind: 'code', text: code.code, note: 'disagrees' }] : [learned],
    alternatives: [...own, ...alternatives].filter((one) => one.concept !== by.concept).slice(0, ALTERNATIVES_AT_MOST),
  };
}
