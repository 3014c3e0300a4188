import type { Signs } from './signs';
import learned from './weights.json' with { type: 'json' };

const { base, threshold, weights } = learned;

/** Above this share of right answers nothing is asked; set so that hospitals the weights had not seen have hardly a silent error. */
export const SILENT_FROM = threshold;

const WEIGHTS = Object.entries(weights) as [keyof Signs, number][];

/** How likely an answer with these signs is right, 0 to 1: as often as such answers were right on labelled names (`npm run train`). */
export function confidenceOf(signs: Signs): number {
  let sum = base;
  for (const [name, weight] of WEIGHTS) sum += weight * signs[name];
  return 1 / (1 + Math.exp(-sum));
}
