import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  children: (shared: { id: string; 'aria-describedby'?: string }) => ComponentChild;
}

/** A control with its label over it, and what helps to fill it under it. */
export function Labelled({ label, hint, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(hint ? { id, 'aria-describedby': `${id}-hint` } : { id })}
      {hint && (
        <p class="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
