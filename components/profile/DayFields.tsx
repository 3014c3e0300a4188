import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';

interface Props {
  /** What the two days are of. */
  of: string;
  from: string;
  to: string;
  onChange: (change: { from: string } | { to: string }) => void;
}

/** The first and the last day of something, each with its label over it. */
export function DayFields({ of, from, to, onChange }: Props) {
  return (
    <div class="two">
      <Labelled label={text('profile_from', of)}>
        {(shared) => (
          <input
            {...shared}
            type="date"
            defaultValue={from}
            onInput={({ currentTarget }) => onChange({ from: currentTarget.value })}
          />
        )}
      </Labelled>
      <Labelled label={text('profile_to', of)}>
        {(shared) => (
          <input
            {...shared}
            type="date"
            defaultValue={to}
            onInput={({ currentTarget }) => onChange({ to: currentTarget.value })}
          />
        )}
      </Labelled>
    </div>
  );
}
