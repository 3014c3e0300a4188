import { useState } from 'preact/hooks';
import { type FormField, type ManyPatch, Role } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { counted, fieldText } from '../words';

interface Props {
  /** How many are ticked. */
  count: number;
  onChange: (patch: ManyPatch) => void;
  onNone: () => void;
}

const FIELDS = ['site', 'attending', 'role', 'patientType', 'caseYear', 'comments'] as const satisfies FormField[];
const CHOICES: Partial<Record<FormField, readonly string[]>> = {
  role: Role.options,
  patientType: ['Adult', 'Pediatric'],
  caseYear: ['1', '2', '3', '4', '5', '6', '7'],
};

/** What is done to every ticked case at once: a field set, or all put aside. */
export function BulkBar({ count, onChange, onNone }: Props) {
  const [field, setField] = useState<(typeof FIELDS)[number]>('site');
  const [value, setValue] = useState('');
  const choices = CHOICES[field];
  return (
    <section class="cases-bulk" aria-label={text('cases_bulk')}>
      <strong>{counted('cases_ticked', count)}</strong>
      <select
        aria-label={text('cases_bulk_field')}
        value={field}
        onChange={(event) => {
          setField(event.currentTarget.value as typeof field);
          setValue('');
        }}
      >
        {FIELDS.map((one) => (
          <option key={one} value={one}>
            {fieldText(one)}
          </option>
        ))}
      </select>
      {choices ? (
        <select aria-label={fieldText(field)} value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          aria-label={fieldText(field)}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <button
        type="button"
        class="button small"
        aria-disabled={value.trim() === ''}
        onClick={() => value.trim() !== '' && onChange({ fields: { [field]: value.trim() } })}
      >
        {text('cases_bulk_set')}
      </button>
      <button type="button" class="button small danger" onClick={() => onChange({ discard: true })}>
        {text('cases_bulk_discard')}
      </button>
      <button type="button" class="button small" onClick={onNone}>
        {text('reading_none')}
      </button>
    </section>
  );
}
