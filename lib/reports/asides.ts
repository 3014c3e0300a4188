import type { DroppedPhrase } from '../model';
import { isProcedure } from './named';
import { actsIn } from './phrases/acts';
import { assertionOf } from './phrases/assertion';
import type { Parts } from './sections/parts';

/** Of a part that tells of nothing done here, so many characters are looked through. */
const LOOKED_THROUGH = 4_000;
/** Part → why an act in it makes no entry; any other part tells of what was before. */
const REASONS: Partial<Record<Parts['aside'][number]['kind'], DroppedPhrase['reason']>> = {
  order: 'title_only',
  plan: 'planned',
  consent: 'risk',
};

/** The acts named in the parts of a report that tell of nothing done here: order, indication, history, plan, consent. */
export const asidesOf = (parts: Parts): DroppedPhrase[] =>
  parts.aside.flatMap(({ kind, text }) =>
    actsIn(text.slice(0, LOOKED_THROUGH))
      .filter(({ decision }) => isProcedure(decision))
      .map(({ phrase }) => ({
        phrase,
        reason: REASONS[kind] ?? (assertionOf(phrase) === 'negated' ? 'negated' : 'history'),
      })),
  );
