import type { TrackedCodes as List, Refusal } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { dayText } from '../moments';
import { Refused } from '../Refused';

interface Props {
  /** Null where none was imported. */
  list: List | null;
  refusal: Refusal | null;
  onImport: (file: File) => void;
  onForget: () => void;
  onDismiss: () => void;
}

/** The Case Log's own list of procedures: taken in out of its report, and forgotten again. */
export function TrackedCodes({ list, refusal, onImport, onForget, onDismiss }: Props) {
  return (
    <section class="sheet">
      <h2>{text('tracked_title')}</h2>
      <p class="fine">{text('tracked_intro')}</p>
      <p role="status">
        {list ? text('tracked_have', list.rows.length, dayText(list.importedAt)) : text('tracked_none')}
      </p>
      {refusal && <Refused refusal={refusal} onDismiss={onDismiss} />}
      <div class="wording-acts">
        <label class="button small">
          {text('tracked_import')}
          <input
            type="file"
            class="unseen"
            accept=".xlsx,.xls,.csv,.tsv,.txt,.htm,.html"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) onImport(chosen);
              // So that the same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {list && (
          <button type="button" class="button small" onClick={onForget}>
            {text('tracked_forget')}
          </button>
        )}
      </div>
    </section>
  );
}
