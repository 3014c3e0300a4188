import type { FormRestored, Restored } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { dayText } from '../moments';
import { counted } from '../words';

interface Props {
  /** When the backup was made, in ms since 1970. */
  madeAt: number;
  would: Restored;
  /** Null where the backup knows nothing of the form. */
  form: FormRestored | null;
  onRestore: (replace: boolean) => void;
  onCancel: () => void;
}

/** What restoring a backup would change, before anything is changed. */
export function RestorePreview({ madeAt, would, form, onRestore, onCancel }: Props) {
  const differs = would.differing > 0 || (form !== null && (form.differing > 0 || form.tracked === 'differs'));
  return (
    <section class="notice" aria-label={text('keep_preview', dayText(madeAt))}>
      <div class="notice-body">
        <p>
          <strong>{text('keep_preview', dayText(madeAt))}</strong>
        </p>
        <ul class="said">
          <li>{counted('keep_added', would.added)}</li>
          <li>{counted('keep_alike', would.alike)}</li>
          {would.differing > 0 && <li>{counted('keep_differing', would.differing)}</li>}
          {would.overlapping > 0 && <li>{counted('keep_overlapping', would.overlapping)}</li>}
          {would.wordings > 0 && <li>{counted('keep_wordings_new', would.wordings)}</li>}
          {would.tables > 0 && <li>{counted('keep_tables_new', would.tables)}</li>}
          {form && <FormLines {...form} />}
        </ul>
        {!would.sameDevice && <p class="fine">{text('keep_other_device')}</p>}
        <div class="wording-acts">
          <button type="button" class="button small" onClick={() => onRestore(false)}>
            {text('keep_restore')}
          </button>
          {differs && (
            <button type="button" class="button small" onClick={() => onRestore(true)}>
              {text('keep_restore_replace')}
            </button>
          )}
          <button type="button" class="button small" onClick={onCancel}>
            {text('keep_cancel')}
          </button>
        </div>
      </div>
    </section>
  );
}

function FormLines({ answers, differing, offers, tracked }: FormRestored) {
  return (
    <>
      {answers > 0 && <li>{counted('keep_answers_new', answers)}</li>}
      {differing > 0 && <li>{counted('keep_answers_differing', differing)}</li>}
      {offers && <li>{text('keep_offers_new')}</li>}
      {tracked && <li>{text(`keep_tracked_${tracked}`)}</li>}
    </>
  );
}
