import type { Restored } from '../lib/model';
import { text } from '../lib/platform/text';
import { dayText } from './moments';
import { counted } from './words';

interface Props {
  /** When the backup was made, in ms since 1970. */
  madeAt: number;
  would: Restored;
  onRestore: (replace: boolean) => void;
  onCancel: () => void;
}

/** What restoring a backup would change, before anything is changed. */
export function RestorePreview({ madeAt, would, onRestore, onCancel }: Props) {
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
        </ul>
        {!would.sameDevice && <p class="fine">{text('keep_other_device')}</p>}
        <div class="wording-acts">
          <button type="button" class="button small" onClick={() => onRestore(false)}>
            {text('keep_restore')}
          </button>
          {would.differing > 0 && (
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
