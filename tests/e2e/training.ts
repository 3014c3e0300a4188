import { sixYears } from '../unit/progress/generated';
import { done } from '../unit/progress/oracle';

/** A made-up training and everything done in it, as the oracle of the counting rules lists it. It is run in a page: the catalogue is Vite's. */
export function training(seed: number, visits: number) {
  const drafts = sixYears(seed, visits);
  return { drafts, done: done(drafts) };
}
export { SETTINGS } from '../unit/progress/generated';
