import type { LogRow, Period } from '../model';
import type { RecordedCase } from './cases';
import { within } from './days';
import { isIdentifying } from './screen';

/**
 * The detailed procedure log: one row an entry that counts, oldest first. It has no place for a name, a number of the hospital's, a worklist
 * description or a comment; a site in which one seems to stand is left out.
 */
export function logRows(cases: readonly RecordedCase[], period: Period | null = null): LogRow[] {
  return cases
    .filter(({ logged }) => logged)
    .filter(({ date }) => period === null || (date !== null && within(period, date)))
    .flatMap((one) =>
      one.entries
        .filter(({ counts }) => counts)
        .map((entry) => ({
          date: one.date ?? '',
          pgy: one.pgy,
          site: isIdentifying(one.site) ? '' : one.site,
          caseId: one.caseId,
          category: entry.category,
          item: entry.item,
          role: entry.role,
          flags: [...new Set([...one.flags, ...entry.flags])],
        }))
        .sort(byCategory),
    );
}

const byCategory = (one: LogRow, other: LogRow): number => (one.category < other.category ? -1 : 1);
