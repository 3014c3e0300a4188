import { DATE_ORDERS, type DateOrder } from '../../lib/model';
import { text } from '../../lib/platform/text';

/** Asks how the dates of a file are written, where each could be two days. */
export function Dates({ dates, onSay }: { dates: DateOrder | null; onSay: (dates: DateOrder) => void }) {
  return (
    <fieldset class="notice caution dates">
      <legend class="unseen">{text('import_dates')}</legend>
      <div class="notice-body">
        <p>{text('import_dates')}</p>
        {DATE_ORDERS.map((order) => (
          <label key={order} class="with-icon">
            <input type="radio" name="dates" checked={dates === order} onChange={() => onSay(order)} />
            {text(`import_dates_${order}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
