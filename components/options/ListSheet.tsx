import type { ComponentChildren } from 'preact';
import type { Imported, Refusal } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Refused } from '../Refused';

export interface ListedProps<Conflict> {
  /** Where the list lies as a file, to be saved. */
  file: string;
  /** What the last import came to; null before the first. */
  imported: Imported<Conflict> | null;
  refusal: Refusal | null;
  onImport: (file: File) => void;
  onDismiss: () => void;
}

interface Props {
  listed: ListedProps<unknown>;
  /** The list's own sentences. */
  said: (what: 'title' | 'intro' | 'none' | 'export' | 'import' | 'file_holds') => string;
  /** The file's name when it is saved. */
  name: string;
  /** How many entries there are; null while that is not known. */
  count: number | null;
  /** The entries, and after them what an import left to be decided. */
  children: [entries: ComponentChildren, conflicts: ComponentChildren];
}

/** A list of what was taught: its entries, the whole to be handed on as a file, and a colleague's to be taken in. */
export function ListSheet({ listed, said, name, count, children: [entries, conflicts] }: Props) {
  const { file, imported, refusal } = listed;
  return (
    <section class="sheet">
      <h2>{said('title')}</h2>
      <p class="fine">{said('intro')}</p>
      {count === 0 && <p>{said('none')}</p>}
      {count !== null && count > 0 && <ul class="plain wordings">{entries}</ul>}
      {refusal && <Refused refusal={refusal} onDismiss={listed.onDismiss} />}
      <div role="status">
        {imported && <p>{text('wording_imported', imported.added, imported.replaced, imported.alike)}</p>}
      </div>
      {conflicts}
      <div class="wording-acts">
        {count !== null && count > 0 && (
          <a class="button small" href={file} download={name}>
            {said('export')}
          </a>
        )}
        <label class="button small">
          {said('import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) listed.onImport(chosen);
              // So that the same file can be chosen again once it was mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="fine">{said('file_holds')}</p>
    </section>
  );
}
