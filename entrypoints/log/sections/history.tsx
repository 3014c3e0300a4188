import { text } from '../../../lib/platform/text';
import { LastActs } from '../../popup/LastActs';

/** What was done last, each act to be taken back by itself. */
export function HistorySection() {
  return (
    <>
      <p class="fine">{text('history_intro')}</p>
      <LastActs />
    </>
  );
}
