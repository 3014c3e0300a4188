import type { ComponentChildren } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  required?: boolean;
  children: ComponentChildren;
}

/** One field as the Case Log builds it: a label, and the control under it. */
export function Field({ id, label, required, children }: FieldProps) {
  return (
    <div class="practice-field">
      <label for={id}>
        {label}
        {required && <span aria-hidden="true">*</span>}
      </label>
      {children}
    </div>
  );
}

type ListProps = Omit<FieldProps, 'children'> & { options: readonly string[]; first?: null };

/** A list. `first` null: no blank first option. */
export function List({ id, label, required, options, first }: ListProps) {
  return (
    <Field id={id} label={label} required={required}>
      <select id={id}>
        {first !== null && <option value="" />}
        {options.map((option, index) => (
          <option key={option} value={index + 1}>
            {option}
          </option>
        ))}
      </select>
    </Field>
  );
}
