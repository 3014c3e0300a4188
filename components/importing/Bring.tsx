import { useState } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import type { BroughtActs } from './state';

type Acts = Pick<BroughtActs, 'bring' | 'paste' | 'refusePicture'>;

/** What a drop or a paste carries: a file, a picture, or rows. */
export function take(data: DataTransfer | null, acts: Acts): boolean {
  if (!data) return false;
  const file = data.files[0];
  const rows = { text: data.getData('text/plain'), html: data.getData('text/html') };
  // Programs that put a picture of the cells beside their text mean the text.
  if (rows.text.trim() !== '' || rows.html !== '') acts.paste(rows);
  else if (file?.type.startsWith('image/')) acts.refusePicture();
  else if (file) acts.bring(file);
  else return false;
  return true;
}

/** The place to drop a file, choose one, or paste rows. */
export function Bring(acts: Acts) {
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'sheet bring over' : 'sheet bring'}
      aria-label={text('import_bring')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer, acts);
      }}
    >
      <Icon name="capture" />
      <p class="empty-title">{text('import_drop')}</p>
      <p class="fine">{text('import_kinds')}</p>
      <label class="button primary">
        {text('import_choose')}
        <input
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.htm,.html,text/csv,text/tab-separated-values"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) acts.bring(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div class="field">
        <label for="import-paste">{text('import_paste')}</label>
        <textarea
          id="import-paste"
          rows={3}
          placeholder={text('import_paste_hint')}
          autocomplete="off"
          spellcheck={false}
          onPaste={(event) => {
            event.preventDefault();
            event.stopPropagation();
            take(event.clipboardData, acts);
          }}
          onInput={(event) => {
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="fine with-icon">
        <Icon name="hidden" /> {text('import_private')}
      </p>
    </section>
  );
}
