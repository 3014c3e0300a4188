import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { Brought, OF_WORKLISTS } from '../importing/Brought';
import { dateText, dayText } from '../moments';
import { Refused } from '../Refused';
import { Toast } from '../Toast';
import { counted } from '../words';
import { Counts } from './Counts';
import { Found } from './Found';
import type { AddedList, CountActs, CountRow, CountState } from './state';

interface Props {
  state: CountState;
  acts: CountActs;
  rows: readonly CountRow[];
  periods: Parameters<typeof Counts>[0]['periods'];
  at: number;
  lists: readonly AddedList[];
  /** No pathway was said, so that nobody knows whether Table 1 is asked for. */
  pathwaySaid: boolean;
  onPeriod: (at: number) => void;
}

/** The diagnostic examinations of Table 1: counted from lists, of which only the numbers are kept. */
export function Table1({ state, acts, rows, periods, at, lists, pathwaySaid, onPeriod }: Props) {
  const { refusal, found, added } = state;
  return (
    <>
      <p class="fine">{text('table1_intro')}</p>
      {!pathwaySaid && <p class="fine">{text('table1_no_pathway')}</p>}
      {refusal && <Refused refusal={refusal} onDismiss={acts.dropRefusal} />}
      {added !== null && (
        <div class="notice success" role="status">
          <Icon name="check" />
          <p class="notice-body">{counted('table1_added', added)}</p>
        </div>
      )}
      <Brought state={state} acts={acts} fields={OF_WORKLISTS}>
        {found && <Found found={found} onAdd={acts.add} />}
      </Brought>
      <Counts rows={rows} periods={periods} at={at} onPeriod={onPeriod} />
      {lists.length > 0 && (
        <section class="sheet">
          <h2>{text('table1_lists')}</h2>
          <p class="fine">{text('table1_lists_hint')}</p>
          <ul class="plain growing">
            {lists.map((list) => (
              <li class="growing-row growing-line" key={list.mark}>
                <span>{listText(list)}</span>
                <button
                  type="button"
                  class="button small"
                  aria-label={text('table1_remove_of', listText(list))}
                  onClick={() => acts.remove(list.mark)}
                >
                  {text('table1_remove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.removed && <Toast message={text('table1_removed')} onUndo={acts.putBack} onGone={acts.dropRemoved} />}
    </>
  );
}

function listText({ addedAt, count, days }: AddedList): string {
  const said = counted('table1_list', count, dayText(addedAt));
  return days ? `${said} · ${text('review_from_to', dateText(days.from), dateText(days.to))}` : said;
}
