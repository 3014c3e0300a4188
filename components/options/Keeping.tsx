import { useState } from 'preact/hooks';
import type { FormRestored, Refusal, Restored } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { dayText } from '../moments';
import { Refused } from '../Refused';
import { counted } from '../words';
import { RestorePreview } from './RestorePreview';
import { Wipe } from './Wipe';

export interface KeepingProps {
  /** How much is stored; null while it is not known. */
  stored: { waiting: number; logged: number; discarded: number; wordings: number } | null;
  /** When it was backed up last, in ms since 1970; null where it never was. */
  backedUpAt: number | null;
  /** The last backup is old enough to say so. */
  overdue: boolean;
  /** A chosen backup that was read, and what restoring it would do. */
  chosen: { madeAt: number; would: Restored; form: FormRestored | null } | null;
  /** What the last restore came to. */
  restored: Restored | null;
  refusal: Refusal | null;
  onSave: (passphrase: string | null) => void;
  onChoose: (file: File, passphrase: string | null) => void;
  onRestore: (replace: boolean) => void;
  onCancel: () => void;
  onWipe: () => void;
  onDismiss: () => void;
}

/** Everything that is stored: how much it is, the way to keep a copy, to bring one back, and to be rid of all of it. */
export function Keeping(props: KeepingProps) {
  const { stored, backedUpAt, chosen, restored, refusal } = props;
  const [passphrase, setPassphrase] = useState('');
  const given = passphrase === '' ? null : passphrase;
  return (
    <section class="sheet">
      <h2>{text('keep_title')}</h2>
      <p class="fine">{text('keep_intro')}</p>
      {stored && (
        <p>
          {text('keep_stored', stored.waiting, stored.logged, stored.discarded)}{' '}
          {counted('keep_wordings', stored.wordings)}
        </p>
      )}
      <p class={props.overdue ? 'entry-flag' : 'fine'}>
        {backedUpAt === null ? text('keep_never') : text('keep_last', dayText(backedUpAt))}
      </p>
      {refusal && <Refused refusal={refusal} onDismiss={props.onDismiss} />}
      <div class="field">
        <label for="passphrase">{text('keep_passphrase')}</label>
        <input
          id="passphrase"
          type="password"
          autocomplete="off"
          aria-describedby="passphrase-hint"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p class="fine" id="passphrase-hint">
          {text('keep_passphrase_hint')}
        </p>
      </div>
      <div class="wording-acts">
        <button type="button" class="button small" onClick={() => props.onSave(given)}>
          <Icon name="copy" />
          {text('keep_save')}
        </button>
        <label class="button small">
          {text('keep_choose')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) props.onChoose(file, given);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {chosen && <RestorePreview {...chosen} onRestore={props.onRestore} onCancel={props.onCancel} />}
      <div role="status">{restored && <p>{counted('keep_restored', restored.added, restored.alike)}</p>}</div>
      <Wipe onWipe={props.onWipe} />
    </section>
  );
}
