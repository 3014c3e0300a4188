import { useMemo, useRef, useState } from 'preact/hooks';
import { Backlog } from '../../../components/backlog/Backlog';
import { type CarriedLog, NO_BACKLOG } from '../../../components/backlog/state';
import { Undated } from '../../../components/backlog/Undated';
import { FIRST_VIEW } from '../../../components/cases/table';
import { dateOf } from '../../../components/moments';
import { counted } from '../../../components/words';
import type { Drafts } from '../../../lib/drafts';
import type { Summary } from '../../../lib/model';
import { text } from '../../../lib/platform/text';
import { BACKLOG_COLUMNS, type BacklogField, overlaps } from '../../../lib/progress';
import { startBacklog } from '../backlog/controller';
import { CaseList } from '../CaseList';
import { usePaste } from '../importing/paste';
import { useRecord } from '../record';
import { useReview } from '../useReview';

const FIELDS = {
  all: Object.keys(BACKLOG_COLUMNS),
  nameOf: (field: string) => text(`backlog_field_${field as BacklogField}`),
  hint: 'backlog_columns_hint',
} as const;
const OLDEST_FIRST = { ...FIRST_VIEW, down: false };
const isWaiting = ({ backlog, state }: Summary): boolean => backlog && (state === 'staged' || state === 'filled');

/** Earlier logs, and the cases out of them that wait, the oldest first. */
export function BacklogSection({ drafts }: { drafts: Drafts }) {
  const shown = useReview(drafts);
  const { record } = useRecord(drafts);
  const summaries = useRef<readonly Summary[]>([]);
  summaries.current = shown?.state.summaries ?? [];
  const [state, setState] = useState(NO_BACKLOG);
  const [acts] = useState(() => startBacklog({ drafts, summaries: () => summaries.current, show: setState }));
  usePaste(acts);
  const waiting = useMemo(() => summaries.current.filter(isWaiting), [shown?.state.summaries]);
  const undated = waiting.filter(({ date }) => date === '').map(({ id }) => id);
  const overlapsOf = (log: CarriedLog) => {
    if (!record) return [];
    const all = [{ ...log, total: 0, categories: {} }, ...record.settings.profile.carryIns];
    return overlaps(all, record.logged).filter(({ one }) => one === log.name);
  };
  return (
    <>
      <Backlog state={state} acts={acts} fields={FIELDS} overlapsOf={overlapsOf} />
      <Undated
        count={undated.length}
        onEntryDate={() => shown?.review.many(undated, { fields: { caseDate: dateOf(new Date()) } })}
      />
      {shown && waiting.length > 0 && (
        <>
          <h2>{counted('backlog_waiting', waiting.length)}</h2>
          <p class="fine">{text('backlog_waiting_hint')}</p>
          <CaseList {...shown} of={isWaiting} first={OLDEST_FIRST} />
        </>
      )}
    </>
  );
}
