import type { ToldAct } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { dateText, timeText } from '../moments';
import { counted, fieldText, listed } from '../words';

interface Props {
  /** Null while they are not known. */
  acts: ToldAct[] | null;
  onUndo: (act: ToldAct) => void;
}

/** The last acts, each in plain words and with its own way back. */
export function History({ acts, onUndo }: Props) {
  if (acts?.length === 0) return <p class="fine">{text('history_none')}</p>;
  return (
    <ol class="plain history">
      {acts?.map((act) => {
        const said = actText(act);
        return (
          <li key={act.id}>
            <div>
              <p>{said}</p>
              <p class="fine">
                {timeText(act.at)}
                {!act.undoable && ` · ${text('history_later')}`}
              </p>
            </div>
            {act.undoable && (
              <button
                type="button"
                class="button small"
                aria-label={text('history_undo_what', said)}
                onClick={() => onUndo(act)}
              >
                {text('toast_undo')}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What an act did, in one line: what is shown of a draft anyway, and no more. */
function actText({ action, count, names, date, fields }: ToldAct): string {
  const what = names.length > 0 ? listed(names) : text('draft_no_entry');
  const which = date ? `${what}, ${dateText(date)}` : what;
  return action === 'edit' && fields.length > 0
    ? text('act_field', listed(fields.map(fieldText)), which)
    : counted(`act_${action}`, count, which);
}
