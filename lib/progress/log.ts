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
        })),
    )
    .sort(byDate);
}

function byDate(one: LogRow, other: LogRow): number {
  const [a, b] = [
    `${one.date || '9999'} ${one.caseId} ${one.category}`,
    `${other.date || '9999'} ${other.caseId} ${other.category}`,
  ];
  return a < b ? -1 : a > b ? 1 : 0;
}
