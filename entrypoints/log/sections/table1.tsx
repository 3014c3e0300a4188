import { useEffect, useMemo, useState } from 'preact/hooks';
import { Empty } from '../../../components/Empty';
import { NOTHING_COUNTED } from '../../../components/table1/state';
import { Table1 } from '../../../components/table1/Table1';
import type { Drafts } from '../../../lib/drafts';
import type { CountedList, Period } from '../../../lib/model';
import { watchCounted } from '../../../lib/platform/table1';
import { text } from '../../../lib/platform/text';
import { hasTable1, table1 } from '../../../lib/progress';
import { usePaste } from '../importing/paste';
import { reviewableOf } from '../progress/periods';
import { Recorded } from '../Recorded';
import type { TrainingRecord } from '../record';
import { startCounting } from '../table1/controller';
import { listedOf } from '../table1/found';

/** The eleven counts of Table 1, for the pathways that are asked for them. */
export function Table1Section({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} drafts={drafts} />}</Recorded>;
}

function Shown({ record, drafts }: { record: TrainingRecord; drafts: Drafts }) {
  const { training } = record;
  if (training.pathway !== null && !hasTable1(training)) {
    return <Empty title={text('table1_other_pathway_title')} next={text('table1_other_pathway_next')} />;
  }
  return <Counting record={record} drafts={drafts} />;
}

function Counting({ record: { training, cases, today }, drafts }: { record: TrainingRecord; drafts: Drafts }) {
  const [state, setState] = useState(NOTHING_COUNTED);
  const [lists, setLists] = useState<CountedList[]>([]);
  const [acts] = useState(() => startCounting({ drafts, show: (next) => setState(next) }));
  const [at, setAt] = useState(0);
  usePaste(acts);
  useEffect(() => watchCounted(setLists), []);
  const periods = useMemo((): (Period | null)[] => {
    const counted = lists.flatMap(({ days }) => Object.keys(days).filter((day) => day !== ''));
    return [null, ...reviewableOf([...counted, ...cases.flatMap(({ date }) => date ?? [])], today)];
  }, [lists, cases, today]);
  const period = periods[at] ?? null;
  const rows = useMemo(
    () =>
      table1(
        lists.map(({ days }) => days),
        cases,
        period,
      ),
    [lists, cases, period],
  );
  return (
    <Table1
      state={state}
      acts={acts}
      rows={rows}
      periods={periods}
      at={at}
      lists={lists.map(listedOf)}
      pathwaySaid={training.pathway !== null}
      onPeriod={setAt}
    />
  );
}
