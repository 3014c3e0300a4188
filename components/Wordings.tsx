import type { Imported, Refusal, Wording, WordingKey } from '../lib/model';
import { text } from '../lib/platform/text';
import type { ConceptBook } from './concepts';
import { Refused } from './Refused';
import { WordingConflicts } from './WordingConflicts';
import { WordingItem } from './WordingItem';

export interface WordingsProps {
  /** Null while they are not known. */
  wordings: Wording[] | null;
  concepts: Pick<ConceptBook, 'nameOf' | 'all'>;
  /** Where the list lies as a file, to be saved. */
  file: string;
  /** What the last import came to; null before the first. */
  imported: Imported | null;
  refusal: Refusal | null;
  onRemove: (key: WordingKey) => void;
  onImport: (file: File) => void;
  onUseTheirs: (key: WordingKey) => void;
  onDismiss: () => void;
}

/** Everything that was taught, each to be removed, the whole to be handed on, and a colleague's list to be taken in. */
export function Wordings(props: WordingsProps) {
  const { wordings, concepts, file, imported, refusal } = props;
  return (
    <section class="sheet">
      <h2>{text('wording_title')}</h2>
      <p class="fine">{text('wording_intro')}</p>
      {wordings?.length === 0 && <p>{text('wording_none')}</p>}
      {wordings && wordings.length > 0 && (
        <ul class="plain wordings">
          {wordings.map((one) => (
            <WordingItem
              key={`${one.origin} ${one.words}`}
              wording={one}
              concepts={concepts}
              onRemove={() => props.onRemove({ origin: one.origin, words: one.words })}
            />
          ))}
        </ul>
      )}
      {refusal && <Refused refusal={refusal} onDismiss={props.onDismiss} />}
      <div role="status">
        {imported && <p>{text('wording_imported', imported.added, imported.replaced, imported.alike)}</p>}
      </div>
      {imported && (
        <WordingConflicts conflicts={imported.conflicts} concepts={concepts} onUseTheirs={props.onUseTheirs} />
      )}
      <div class="wording-acts">
        {wordings && wordings.length > 0 && (
          <a class="button small" href={file} download="first-operator-wordings.json">
            {text('wording_export')}
          </a>
        )}
        <label class="button small">
          {text('wording_import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) props.onImport(chosen);
              // So that the same file can be chosen again once it was mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="fine">{text('wording_file_holds')}</p>
    </section>
  );
}
