import type { TogetherLine } from '../../../components/esir/Together';
import { say } from '../../../lib/platform/text';
import { combined } from '../../../lib/progress';
import type { TrainingRecord } from '../record';

/** The ESIR years and the independent years line by line: the encounters first, then each category. */
export function togetherLines({ training, cases, settings }: TrainingRecord): TogetherLine[] {
  const sum = combined(training, cases, settings.profile.carryIns);
  const { before, independent, unplaced, carriedIn } = sum;
  const ofCategory = (category: string, total: number): TogetherLine => ({
    label: category,
    before: before.byCategory.get(category) ?? 0,
    independent: independent.byCategory.get(category) ?? 0,
    unplaced: unplaced.byCategory.get(category) ?? 0,
    carriedIn: carriedIn.byCategory.get(category) ?? 0,
    total,
  });
  return [
    {
      label: say('review_encounters'),
      before: before.encounters,
      independent: independent.encounters,
      unplaced: unplaced.encounters,
      carriedIn: carriedIn.total,
      total: sum.encounters,
    },
    ...[...sum.byCategory].map(([category, total]) => ofCategory(category, total)),
  ];
}
