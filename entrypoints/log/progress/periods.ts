import type { Period } from '../../../lib/model';
import { academicYear, reviewPeriods } from '../../../lib/progress';

/** The academic years that some days fall in and the present one, each whole and by halves, the latest first. */
export function reviewableOf(days: readonly string[], today: string): Period[] {
  const years = new Set([today, ...days].map(academicYear));
  return [...years].sort((one, other) => other - one).flatMap(reviewPeriods);
}
