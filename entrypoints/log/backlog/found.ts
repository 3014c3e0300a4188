import type { FoundLog, LogCase } from '../../../components/backlog/state';
import type { Standing } from '../../../lib/model';
import { concept, decide } from '../../../lib/procedures';
import type { ReadCase, ReadLog } from './rows';

/** What is known of cases that are here already: by the keys of their lines, and by Case IDs. */
export interface Here {
  standing: Record<string, Standing>;
  caseIds: ReadonlyMap<string, Standing['state']>;
}

/** What became of a case on an earlier import, or where it was made here; null for a new one. */
export const hereOf = ({ row, caseId }: ReadCase, { standing, caseIds }: Here): LogCase['here'] =>
  standing[row.lineKey]?.state ?? (caseId !== null ? (caseIds.get(caseId) ?? null) : null);

/** An earlier log as it is shown: what each case is taken for, beside what the log calls it. */
export function foundLog(cases: readonly ReadCase[], { totals }: ReadLog, here: Here): FoundLog {
  const taken = new Map<string, { item: string; category: string }>();
  const takenFor = (description: string) => {
    const known = taken.get(description);
    if (known) return known;
    const found = concept(decide({ description }).concept ?? '');
    const said = { item: found?.name ?? '', category: found?.category ?? '' };
    taken.set(description, said);
    return said;
  };
  const shown = cases.map((one): LogCase => {
    const { description, date, role, site } = one.row;
    const mapped = takenFor(description);
    return {
      ...mapped,
      number: one.number,
      date,
      description,
      said: one.category !== '' && one.category !== mapped.category ? one.category : '',
      role: role ?? '',
      site: site ?? '',
      here: hereOf(one, here),
    };
  });
  return {
    cases: shown,
    fresh: shown.filter((one) => one.here === null).length,
    undated: shown.filter(({ date }) => date === null).length,
    totals,
  };
}
