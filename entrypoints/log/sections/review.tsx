import { useMemo, useState } from 'preact/hooks';
import { Review } from '../../../components/review/Review';
import type { Drafts } from '../../../lib/drafts';
import { say } from '../../../lib/platform/text';
import { logRows, logSheet, printedReview, reviewOf, reviewSheet } from '../../../lib/progress';
import { reviewableOf } from '../progress/periods';
import { Recorded } from '../Recorded';
import type { TrainingRecord } from '../record';
import { useFiles } from '../writing/files';
import type { Order } from '../writing/worker';

/** The semi-annual and the annual summary. */
export function ReviewSection({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} />}</Recorded>;
}

function Shown({ record: { settings, cases, today } }: { record: TrainingRecord }) {
  const periods = useMemo(
    () =>
      reviewableOf(
        cases.flatMap(({ date }) => date ?? []),
        today,
      ),
    [cases, today],
  );
  const [at, setAt] = useState(0);
  const [name, setName] = useState('');
  const { state, make } = useFiles();
  const period = periods[at] ?? periods[0]!;
  const review = useMemo(() => reviewOf(cases, settings.profile.carryIns, period), [cases, settings, period]);
  const page = printedReview(review, name, say);
  const order = (kind: Order['kind']): Order => {
    const sheet = reviewSheet(review, page.title, say);
    if (kind === 'pdf') return { kind, page };
    if (kind === 'csv') return { kind, sheet };
    const log = logSheet(logRows(cases, period), say('esir_log', period.from, period.to), say);
    return { kind: 'zip', pages: [page], sheets: [sheet, log], note: say('foot'), day: today };
  };
  return (
    <Review
      periods={periods}
      at={at}
      page={page}
      files={state}
      onPeriod={setAt}
      onName={setName}
      onMake={(kind) => make(order(kind), page.title)}
      onPrint={() => print()}
    />
  );
}
