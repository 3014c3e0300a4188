import { sixYears } from '../unit/progress/generated';
import { counted, type Done, done, MIX } from '../unit/progress/oracle';

/** A made-up training and everything done in it, as the oracle of the counting rules lists it. It is run in a page: the catalogue is Vite's. */
export function training(seed: number, visits: number) {
  const drafts = sixYears(seed, visits);
  return { drafts, done: done(drafts) };
}

/** How many of the logged entries that count belong to each part of the case mix. */
export function mixOf(lines: readonly Done[]): Record<string, number> {
  const all = counted(lines.filter(({ state }) => state === 'logged'));
  return Object.fromEntries(Object.entries(MIX).map(([part, belongs]) => [part, all.filter(belongs).length]));
}
export { SETTINGS } from '../unit/progress/generated';
