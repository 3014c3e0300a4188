import type { FormOption, PreviewField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { fieldText } from '../words';
import type { Choosing } from './choices';

/** The form's own options that came near what is wanted, each one click away, and whether the choice shall last. */
export function OptionChoice({ row, choosing }: { row: PreviewField; choosing: Choosing }) {
  const { field, candidates, wanted } = row;
  if (candidates.length === 0) return null;
  const picked = choosing.choices.pick[field];
  const twice = (option: FormOption) => candidates.filter(({ text: other }) => other === option.text).length > 1;
  return (
    <>
      <fieldset class="options-near">
        <legend class="unseen">{text('preview_options', fieldText(field))}</legend>
        {candidates.map((option) => (
          <button
            type="button"
            key={option.value}
            class="button small"
            aria-pressed={picked?.value === option.value}
            onClick={() => choosing.pick(field, option)}
          >
            {option.text}
            {twice(option) && <span class="fine"> {text('preview_option_id', option.value)}</span>}
          </button>
        ))}
      </fieldset>
      {picked && wanted && (
        <label class="fine whose">
          <input
            type="checkbox"
            checked={choosing.remember.includes(field)}
            onChange={(event) => choosing.setRemember(field, event.currentTarget.checked)}
          />
          {text('preview_remember', wanted)}
        </label>
      )}
    </>
  );
}
