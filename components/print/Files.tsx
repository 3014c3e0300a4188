import type { ComponentChildren } from 'preact';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';

/** What is being made, and what became of the last file. */
export interface FileState {
  making: 'pdf' | 'csv' | 'xlsx' | 'zip' | null;
  /** Letters that the PDF's fonts do not have were put in place of others. */
  replaced: boolean;
  failed: boolean;
  /** The hospital lets no file be made. */
  off: boolean;
}

interface Props {
  /** The kinds that can be made, with what each is called here. */
  kinds: readonly { kind: NonNullable<FileState['making']>; label: string }[];
  state: FileState;
  onMake: (kind: NonNullable<FileState['making']>) => void;
  /** Absent where there is nothing to print. */
  onPrint?: () => void;
  children?: ComponentChildren;
}

/** The ways to take something out of here, under the word that it is still patient information. */
export function Files({ kinds, state, onMake, onPrint, children }: Props) {
  return (
    <section class="sheet files">
      <p class="with-icon files-banner">
        <Icon name="alert" /> {text('print_banner')}
      </p>
      {children}
      <div class="wording-acts">
        {!state.off &&
          kinds.map(({ kind, label }, at) => (
            <button
              key={kind}
              type="button"
              class={at === 0 ? 'button primary' : 'button'}
              aria-disabled={state.making !== null}
              onClick={() => state.making === null && onMake(kind)}
            >
              <Icon name="save" />
              {state.making === kind ? text('files_making') : label}
            </button>
          ))}
        {onPrint && (
          <button type="button" class="button" onClick={onPrint}>
            {text('files_print')}
          </button>
        )}
      </div>
      <div role="status">
        {state.off && <p class="hint">{text('refusal_files_off')}</p>}
        {state.making !== null && <p class="fine">{text('files_wait')}</p>}
        {state.replaced && <p class="hint">{text('files_replaced')}</p>}
        {state.failed && <p class="hint">{text('files_failed')}</p>}
      </div>
    </section>
  );
}
