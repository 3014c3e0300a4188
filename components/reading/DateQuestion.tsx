import { DATE_ORDERS, type DateOrder, type DateQuestion as Question } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { monthDayText } from '../moments';

interface Props {
  question: Question;
  busy: boolean;
  onSay: (order: DateOrder) => void;
}

/** Asks once for a site how it writes its dates. The page's language only says which answer stands first. */
export function DateQuestion({ question, busy, onSay }: Props) {
  const orders = question.likely === 'dmy' ? [...DATE_ORDERS].reverse() : DATE_ORDERS;
  const [mdy, dmy] = [monthDayText(question.mdy), monthDayText(question.dmy)];
  const days = { mdy, dmy };
  return (
    <section class="notice caution date-question" aria-label={text('dates_question_label')}>
      <div class="notice-body">
        <p>{text('dates_question', question.text, mdy, dmy)}</p>
        <p class="fine">{text('dates_question_once')}</p>
        <div class="with-icon">
          {orders.map((order) => (
            <button
              key={order}
              type="button"
              class={question.likely === order ? 'button small primary' : 'button small'}
              aria-disabled={busy}
              onClick={() => !busy && onSay(order)}
            >
              {days[order]}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
