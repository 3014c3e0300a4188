import type { Decision, Wording } from '../model';
import { concept } from './catalogue';
import { wordingOf } from './wording';

/** What the wordings taught at one site make of a description; undefined where none fits it. */
export type Learned = (description: string) => Wording | undefined;

/** Nobody has taught anything. */
export const NOTHING_LEARNED: Learned = () => undefined;

/** The taught meaning is the resident's own word; a hand may still slip. */
const CONFIDENCE = 0.99;
const ALTERNATIVES_AT_MOST = 4;

/** The wordings of one site, to be asked of every line. One whose procedure is no longer in the catalogue is passed over. */
export function learnedAt(origin: string, wordings: readonly Wording[]): Learned {
  const here = new Map(
    wordings.filter((one) => one.origin === origin && concept(one.concept)).map((one) => [one.words, one]),
  );
  if (here.size === 0) return NOTHING_LEARNED;
  return (description) => here.get(wordingOf(description) ?? '');
}

/** A decision overruled by what was learned: the catalogue's own answer becomes the first runner-up. */
export function overruled({ concept: given, category, confidence, alternatives }: Decision, by: Wording): Decision {
  const own = given === null || category === null ? [] : [{ concept: given, category, confidence }];
  return {
    concept: by.concept,
    category: concept(by.concept)?.category ?? null,
    confidence: CONFIDENCE,
    review: false,
    why: [{ kind: 'learned', text: by.words, ...(by.by === 'colleague' && { note: by.by }) }],
    alternatives: [...own, ...alternatives].filter((one) => one.concept !== by.concept).slice(0, ALTERNATIVES_AT_MOST),
  };
}
