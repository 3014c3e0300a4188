import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';

interface Props {
  busy: boolean;
  shortcut: string | null;
  onCapture: () => void;
}

/** The one thing to do on an ordinary page. */
export function Capture({ busy, shortcut, onCapture }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="capture">
      <button
        ref={button}
        type="button"
        class="button primary wide tall"
        aria-keyshortcuts="C"
        aria-disabled={busy}
        onClick={() => !busy && onCapture()}
      >
        <Icon name="capture" /> {text(busy ? 'capture_busy' : 'capture_button')}
      </button>
      <p class="fine">
        {text('capture_hint')}
        {shortcut && (
          <>
            {' '}
            <kbd>{shortcut}</kbd>
          </>
        )}
      </p>
      <p class="fine">
        <a class="as-link" href="/log.html#import" target="_blank" rel="noopener">
          {text('import_link')}
        </a>
      </p>
    </div>
  );
}
