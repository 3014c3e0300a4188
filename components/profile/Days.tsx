import type { ComponentChildren } from 'preact';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { isPeriod } from './rows';

interface Props {
  /** What the two days are of, for who hears them alone. */
  of: string;
  from: string;
  to: string;
  onChange: (change: { from: string } | { to: string }) => void;
}

/** The first and the last day of something. */
export function Days({ of, from, to, onChange }: Props) {
  return (
    <>
      <input
        type="date"
        aria-label={text('profile_from', of)}
        defaultValue={from}
        onInput={({ currentTarget }) => onChange({ from: currentTarget.value })}
      />
      <input
        type="date"
        aria-label={text('profile_to', of)}
        defaultValue={to}
        onInput={({ currentTarget }) => onChange({ to: currentTarget.value })}
      />
    </>
  );
}

/** One row of a list that grows: its controls, the way to be rid of it, and whether it is saved yet. */
export function GrowingRow(props: {
  name: string;
  days: { from: string; to: string };
  onRemove: () => void;
  children: ComponentChildren;
}) {
  return (
    <li class="growing-row">
      <div class="growing-fields">
        {props.children}
        <button
          type="button"
          class="button bare"
          aria-label={text('profile_remove', props.name)}
          title={text('profile_remove', props.name)}
          onClick={props.onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      {!isPeriod(props.days) && <p class="hint">{text('profile_row_not_saved')}</p>}
    </li>
  );
}
