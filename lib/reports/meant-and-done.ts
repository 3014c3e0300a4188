import { isProcedure, type Named } from './named';
import type { Act } from './phrases/acts';

const CAME_FOR = /\b(?:came|brought|sent|referred|presents?|arrived|scheduled|here|taken)\b.*\bfor\b/i;
const STEPS =
  /\b(?:punctured|accessed|advanced|inserted|placed|deployed|injected|drained|aspirated|removed|obtained|sutured|exchanged)\b/gi;
const STEPS_AT_LEAST = 3;
const GIVEN_UP = /\b(?:abort|abandon|cancel|terminat|unsuccess|fail|not (?:done|performed|placed)|unable|stopped)\w*/i;

/** What the patient came for, where the text tells step by step that something was done and nothing that was given up: a question. */
export function meantAndDone(told: readonly Act[], narrative: string): Named[] {
  const steps = new Set((narrative.match(STEPS) ?? []).map((step) => step.toLowerCase()));
  if (steps.size < STEPS_AT_LEAST || GIVEN_UP.test(narrative)) return [];
  return told
    .filter(({ phrase, decision }) => CAME_FOR.test(phrase) && isProcedure(decision))
    .slice(0, 1)
    .map(({ phrase, decision }) => ({ phrase, decision: { ...decision, review: true } }));
}
