import { useEffect, useState } from 'preact/hooks';
import type { TypedCase } from '../../lib/model';
import { text } from '../../lib/platform/text';

interface Props {
  typed: TypedCase;
  busy: boolean;
  onType: (typed: TypedCase) => void;
  onStage: () => void;
}

/** A case that no page shows, in the resident's own words. */
export function TypeCase({ typed, busy, onType, onStage }: Props) {
  const ready = typed.description.trim() !== '' && !busy;
  const stage = () => ready && onStage();
  const [open, setOpen] = useState(false);
  // What was typed before the window went is in sight again, but nothing that is open is closed.
  const isAny = typed.description !== '';
  useEffect(() => {
    if (isAny) setOpen(true);
  }, [isAny]);
  return (
    <details class="type-case" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('type_title')}</summary>
      <div class="field">
        <label for="typed-description">{text('type_what')}</label>
        <input
          id="typed-description"
          type="text"
          maxLength={300}
          aria-describedby="typed-hint"
          value={typed.description}
          onInput={(event) => onType({ ...typed, description: event.currentTarget.value })}
          onKeyDown={(event) => {
            // One case after the other, without the mouse: the focus stays, and the date.
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            stage();
          }}
        />
        <p class="fine" id="typed-hint">
          {text('type_hint')}
        </p>
      </div>
      <div class="field">
        <label for="typed-date">{text('field_caseDate')}</label>
        <input
          id="typed-date"
          type="date"
          value={typed.date}
          onInput={(event) => onType({ ...typed, date: event.currentTarget.value })}
        />
      </div>
      <button type="button" class="button strong" aria-disabled={!ready} onClick={stage}>
        {text('type_stage')}
      </button>
    </details>
  );
}
