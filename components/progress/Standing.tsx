import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { numberText } from '../moments';
import { overlapText } from '../profile/CarryIns';
import { counted } from '../words';
import type { ProgressView } from './view';

/** What waits and what should be known, quietly: drafts and their age, the graduation, logs that overlap. */
export function Standing({ view }: { view: ProgressView }) {
  const { drafts, overdue, held, oldest, overdueAfter } = view.waiting;
  return (
    <section class="sheet">
      <h2>{text('progress_drafts')}</h2>
      <p class="fine">{text('progress_drafts_hint')}</p>
      <p>{counted('progress_drafts_wait', drafts)}</p>
      {oldest !== null && drafts > 0 && <p>{counted('progress_oldest', oldest)}</p>}
      {overdue > 0 && <p class="entry-flag">{counted('progress_overdue', overdue, overdueAfter)}</p>}
      {held > 0 && <p>{counted('progress_held', held)}</p>}
      {drafts > 0 && (
        <p>
          <a class="as-link" href="#cases">
            {text('progress_to_cases')}
          </a>
        </p>
      )}
    </section>
  );
}

/** What is to be known before anything else; nothing where there is nothing. */
export function Notices({ view: { deadline, shortfall, overlaps, outside } }: { view: ProgressView }) {
  const notices = [
    ...(deadline ? deadlineTexts(deadline) : []),
    ...(shortfall !== null ? [text('progress_shortfall', numberText(shortfall))] : []),
    ...(outside > 0 ? [counted('progress_outside', outside)] : []),
    ...overlaps.map(overlapText),
  ];
  return (
    <>
      {notices.map((notice) => (
        <p class="notice caution" key={notice}>
          <Icon name="alert" />
          <span>{notice}</span>
        </p>
      ))}
    </>
  );
}

/** What is left to log before graduation, and what to correct. */
function deadlineTexts({ level, daysLeft, drafts, corrections }: NonNullable<ProgressView['deadline']>): string[] {
  const isPast = level === 'past';
  const days = numberText(daysLeft);
  return [
    ...(drafts === 0
      ? []
      : [isPast ? counted('progress_deadline_past', drafts) : counted('progress_deadline', drafts, days)]),
    ...(corrections === 0
      ? []
      : [isPast ? counted('progress_correct_past', corrections) : counted('progress_correct', corrections, days)]),
  ];
}
