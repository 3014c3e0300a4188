import { useState } from 'preact/hooks';
import { text } from '../lib/platform/text';

interface Props {
  busy: boolean;
  /** `date` is ISO, null where it is not known. */
  onStage: (description: string, date: string | null) => void;
}

/** A case that no page shows, in the resident's own words. */
export function TypeCase({ busy, onStage }: Props) {
  const [description, setDescription] = useState('');
  const [date, setDate] = useState('');
  const ready = description.trim() !== '' && !busy;
  const stage = () => {
    if (!ready) return;
    onStage(description.trim(), date || null);
    setDescription('');
  };
  return (
    <details class="type-case">
      <summary>{text('type_title')}</summary>
      <div class="field">
        <label for="typed-description">{text('type_what')}</label>
        <input
          id="typed-description"
          type="text"
          maxLength={300}
          aria-describedby="typed-hint"
          value={description}
          onInput={(event) => setDescription(event.currentTarget.value)}
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
        <input id="typed-date" type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
      </div>
      <button type="button" class="button strong" aria-disabled={!ready} onClick={stage}>
        {text('type_stage')}
      </button>
    </details>
  );
}
