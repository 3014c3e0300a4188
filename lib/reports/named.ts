import type { Decision } from '../model';
import { concept } from '../procedures';
import { decideOn, SITE } from './phrases/wording';

/** Words of a report with what they are taken to be. */
export interface Named {
  phrase: string;
  decision: Decision;
}

const JOINT =
  /\s*(?:,|;|\/|\+|&|\band\b|\bwith\b|\bplus\b|\bfollowed by\b|\bas well as\b|\bthen\b|\bincluding\b|\bvia\b)\s+/i;
const PARTS_AT_MOST = 8;
const NAME_AT_MOST = 500;

/** So sure, the mapper's question is about a list's bare name; a report says more beside it. */
const SURE = 0.9;

/** Whether a decision names something that can be an entry, without a question. */
export const isEntry = (decision: Decision): boolean =>
  isProcedure(decision) && (!decision.review || decision.confidence >= SURE);

/** Whether a decision names a procedure at all, be it that it asks. */
export const isProcedure = ({ concept: id, category }: Decision): boolean =>
  id !== null && category !== 'Component' && category !== 'Not counted';

/** Acts that are nothing in particular until it is said where. */
const PLACELESS =
  /\b(?:thrombectomy|angioplasty|venoplasty|stent(?:s|ing)?|embolization|ablation|biops(?:y|ies)|angiogra\w+|venogra\w+|arteriogra\w+|drainage|aspiration|thrombolysis|lysis|PTA|atherectomy|relining|revision|dilat\w+)\b/i;

/** A part that does not say where is where the whole is. */
function placed(piece: string, whole: string): string {
  if (!PLACELESS.test(piece) || piece.match(SITE)) return piece;
  return [piece, ...new Set(whole.match(SITE) ?? [])].join(' ');
}

/**
 * What a phrase names: the whole, and what its parts name of another category ("port placement and gastrostomy"). Where the whole settles
 * nothing, the parts speak.
 */
export function namedIn(phrase: string): Named[] {
  const whole = decideOn(phrase.slice(0, NAME_AT_MOST));
  const pieces = phrase
    .slice(0, NAME_AT_MOST)
    .split(JOINT)
    .filter((piece) => /[a-z]{3}/i.test(piece));
  if (pieces.length < 2 || pieces.length > PARTS_AT_MOST) return [{ phrase, decision: whole }];
  const parts = pieces
    .map((piece) => ({ phrase: piece, decision: decideOn(placed(piece, phrase)) }))
    .filter(({ decision }) => isEntry(decision));
  const others = parts.filter(({ decision }) => decision.category !== whole.category);
  if (!isEntry(whole) && parts.length > 0)
    return isProcedure(whole) && others.length === 0 ? [{ phrase, decision: whole }] : parts;
  return [{ phrase, decision: whole }, ...others];
}

/** The category of a decision's concept. */
export const categoryOf = ({ concept: id }: Decision): string | null =>
  id === null ? null : (concept(id)?.category ?? null);
