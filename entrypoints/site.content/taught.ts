import type { DateOrder, TaughtTable } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { keepablePath, type ReadOptions } from '../../lib/worklist';

/** What was taught of the tables of this site, which outranks the reader's own choice here as it does on a click. */
export interface Taught {
  columnsFor: NonNullable<ReadOptions['columnsFor']>;
  /** How this site writes its dates; null where that is not known. */
  dates(): DateOrder | null;
  /** Asks anew. Answers false where the site is no longer switched on. */
  refresh(): Promise<boolean>;
}

/** Keeps what was taught of this frame's site. */
export function makeTaught(document: Document): Taught {
  let tables: readonly TaughtTable[] = [];
  let order: DateOrder | null = null;
  return {
    columnsFor: (print) => {
      const path = keepablePath(document.location.pathname);
      return tables.find((one) => one.path === path && one.fingerprint === print)?.columns ?? null;
    },
    dates: () => order,
    async refresh() {
      const [known, dates] = await Promise.all([ask('taughtHere', {}), ask('datesHere', {})]);
      if (known.ok) tables = known.value;
      if (dates.ok) order = dates.value;
      return known.ok || known.refusal.code !== 'bad-message';
    },
  };
}
