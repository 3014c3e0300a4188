import { useEffect, useRef } from 'preact/hooks';
import { type TextKey, text } from '../lib/platform/text';

/** What the letters do, in the order in which a case meets them. */
const LETTERS = [
  ['C', 'key_capture'],
  ['T', 'key_table'],
  ['S', 'key_stage'],
  ['J', 'key_next'],
  ['K', 'key_previous'],
  ['E', 'key_edit'],
  ['Enter', 'key_accept'],
  ['F', 'key_fill'],
  ['N', 'key_next_case'],
  ['X', 'key_discard'],
  ['U', 'key_undo'],
  ['?', 'key_help'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** The letters and what they do; Escape closes, and the focus goes back to where it was. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-help" aria-labelledby="keys-help-title" onClose={onClose}>
      <h2 id="keys-help-title">{text('key_title')}</h2>
      <dl class="keys">
        {LETTERS.map(([letter, does]) => (
          <div key={letter}>
            <dt>{text(does)}</dt>
            <dd>
              <kbd>{letter}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button class="button wide" type="button" onClick={() => dialog.current?.close()}>
        {text('key_close')}
      </button>
    </dialog>
  );
}
