import { useState } from 'preact/hooks';
import { text } from '../../lib/platform/text';

/** Removes everything, after one question. */
export function Wipe({ onWipe }: { onWipe: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="button small danger" onClick={() => setAsked(true)}>
        {text('keep_wipe')}
      </button>
    );
  return (
    <div class="notice caution" role="alertdialog" aria-label={text('keep_wipe')}>
      <div class="notice-body">
        <p>{text('keep_wipe_sure')}</p>
        <div class="wording-acts">
          <button
            type="button"
            class="button small danger"
            onClick={() => {
              setAsked(false);
              onWipe();
            }}
          >
            {text('keep_wipe_yes')}
          </button>
          <button type="button" class="button small" autofocus onClick={() => setAsked(false)}>
            {text('keep_cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}
