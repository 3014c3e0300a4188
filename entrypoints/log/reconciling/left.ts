import type { Period } from '../../../lib/model';
import type { RecordedCase } from '../../../lib/progress';

/** The days of what is left to correct: of the days that the exports cover, what was found now; of all others, what was left before. */
export function leftToCorrect(
  before: readonly string[],
  now: readonly string[],
  covering: readonly Period[],
): string[] {
  return [...before.filter((day) => !isCovered(day, covering)), ...now];
}

/** The ids of the logged cases that the Case Log was last seen to have just as they are here: those of the covered days as found now, others as before. */
export function seenInCaseLog(
  before: readonly string[],
  alike: readonly string[],
  logged: readonly RecordedCase[],
  covering: readonly Period[],
): string[] {
  const known = new Set(before);
  const now = new Set(alike);
  return logged
    .filter(({ id, date }) => now.has(id) || (known.has(id) && !(date !== null && isCovered(date, covering))))
    .map(({ id }) => id);
}

const isCovered = (day: string, covering: readonly Period[]): boolean =>
  covering.some(({ from, to }) => from <= day && day <= to);
