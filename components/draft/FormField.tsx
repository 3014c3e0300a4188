import { useId } from 'preact/hooks';
import type { DraftField, FormField as Name } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { fieldText } from '../words';
import { Source } from './Source';
import { useTyped } from './useTyped';

interface Props {
  name: Name;
  field: DraftField;
  /** A list to choose from; without one the value is typed. */
  options?: readonly string[];
  type?: 'text' | 'date' | 'long';
  /** What the Case Log's own list has, offered while typing; anything else can be typed as well. */
  suggestions?: readonly string[];
  /** Said under the field while it has no value; without one the field may stay empty. */
  missing?: string;
  /** `done` is true when the value is complete: chosen from a list, or the field was left. */
  onChange: (value: string | null, done: boolean) => void;
}

/** One field of the form: its value, where that came from, or that it is missing. */
export function FormField({ name, field, options, type = 'text', suggestions = [], missing, onChange }: Props) {
  const id = useId();
  const stored = field.value ?? '';
  const { value, show, send } = useTyped(stored, (typed, done) => onChange(typed === '' ? null : typed, done));
  const open = missing !== undefined && value === '';
  const shared = { id, value, 'aria-describedby': open ? `${id}-hint` : undefined };
  const typing = {
    ...shared,
    onInput: (event: Event) => {
      const box = event.currentTarget as HTMLInputElement;
      // Half a date reads as none: what stood here is not cleared by it.
      if (box.validity.badInput) show('');
      else send(box.value, false);
    },
    onBlur: (event: Event) => {
      const box = event.currentTarget as HTMLInputElement;
      if (box.validity.badInput) show(null);
      else if (box.value !== stored) send(box.value, true);
      else show(null);
    },
  };
  return (
    <div class={`field field-${name}${open ? ' missing' : ''}`}>
      <div class="field-head">
        <label for={id}>{fieldText(name)}</label>
        {field.from && value !== '' && <Source from={field.from} what={fieldText(name)} />}
      </div>
      {options ? (
        <select {...shared} onChange={(event) => send(event.currentTarget.value, true)}>
          {(value === '' || missing === undefined) && <option value="">{text('draft_choose')}</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : type === 'long' ? (
        <textarea {...typing} rows={2} maxLength={1000} />
      ) : type === 'date' ? (
        <input {...typing} type="date" />
      ) : (
        <>
          <input
            {...typing}
            type="text"
            maxLength={1000}
            autocomplete="off"
            list={suggestions.length > 0 ? `${id}-list` : undefined}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </datalist>
          )}
        </>
      )}
      {open && (
        <p class="hint" id={`${id}-hint`}>
          {missing}
        </p>
      )}
    </div>
  );
}
