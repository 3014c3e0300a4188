import { Role } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { numberText } from '../moments';
import { counted } from '../words';
import type { TakeOverView } from './view';

interface Props {
  view: TakeOverView;
  /** The role of cases of which the export says none; null until it is said. */
  role: Role | null;
  busy: boolean;
  onRole: (role: Role) => void;
  onTakeOver: () => void;
}

/** The cases that the Case Log alone has: what they are, and one press to have them in the record. */
export function TakeOver({ view, role, busy, onRole, onTakeOver }: Props) {
  const { count, waiting, from, to, categories, titles, withoutRole } = view;
  if (count + waiting === 0) return null;
  return (
    <section class="sheet no-print">
      <h2>{text('takeover_title')}</h2>
      {count > 0 && (
        <>
          <p>{counted('takeover_found', count, from, to)}</p>
          <ul class="said">
            {categories.map(([category, entries]) => (
              <li key={category}>
                {category || text('takeover_no_category')}: {numberText(entries)}
              </li>
            ))}
          </ul>
          <details>
            <summary>{text('takeover_list')}</summary>
            <ul class="said fine">
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </details>
          {withoutRole > 0 && (
            <Labelled label={counted('takeover_role', withoutRole)}>
              {(shared) => (
                <select
                  {...shared}
                  value={role ?? ''}
                  onChange={({ currentTarget }) => onRole(currentTarget.value as Role)}
                >
                  {role === null && <option value="">{text('draft_choose')}</option>}
                  {Role.options.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              )}
            </Labelled>
          )}
          <button
            type="button"
            class="button primary"
            disabled={busy || (withoutRole > 0 && role === null)}
            onClick={onTakeOver}
          >
            {counted('takeover_do', count)}
          </button>
          <p class="fine">{text('takeover_hint')}</p>
        </>
      )}
      {waiting > 0 && <p class="hint">{counted('takeover_waiting', waiting)}</p>}
    </section>
  );
}
