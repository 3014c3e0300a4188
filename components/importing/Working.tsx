import { text } from '../../lib/platform/text';
import type { ImportState } from './state';

/** How far the reading or the staging is, and the way to stop it. */
export function Working({ working, onCancel }: { working: NonNullable<ImportState['working']>; onCancel: () => void }) {
  const { doing, done, of } = working;
  const known = of > 0;
  return (
    <section class="sheet working">
      <label for="import-progress">{known ? text(`import_${doing}_part`, done, of) : text('import_reading')}</label>
      {known ? <progress id="import-progress" value={done} max={of} /> : <progress id="import-progress" />}
      <button type="button" class="button" onClick={onCancel}>
        {text(doing === 'staging' ? 'import_stop' : 'import_cancel')}
      </button>
    </section>
  );
}
