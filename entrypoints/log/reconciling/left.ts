import type { Period } from '../../../lib/model';

/** The days of what is left to correct: of the days that the exports cover, what was found now; of all others, what was left before. */
export function leftToCorrect(
  before: readonly string[],
  now: readonly string[],
  covering: readonly Period[],
): string[] {
  const isCovered = (day: string) => covering.some(({ from, to }) => from <= day && day <= to);
  return [...before.filter((day) => !isCovered(day)), ...now];
}
