import type { Random } from '../../bench/random';

/** Whether it happens, so many times of a hundred. */
export const chance = (random: Random, percent: number): boolean => random.below(100) < percent;

/** So many hex digits. */
export const hex = (random: Random, length: number): string =>
  Array.from({ length }, () => random.below(16).toString(16)).join('');

/** An id or a name that says nothing. */
export const nameless = (random: Random): string =>
  random.pick([
    `ctl${100 + random.below(900)}`,
    `f_${hex(random, 6)}`,
    `x${hex(random, 10)}`,
    `p${random.below(99)}_v`,
  ]);
