import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../lib/platform/text';

/** How long a toast stays while nobody attends to it, in milliseconds. */
const TOAST_STAYS = 8_000;

/** What was just done, with the way back; said to screen readers by the desk. Its time starts again when pointer and focus leave it. */
export function Toast({ message, onUndo, onGone }: { message: string; onUndo?: () => void; onGone: () => void }) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const attended = pointed || focused;
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (attended) return;
    const timer = setTimeout(() => gone.current(), TOAST_STAYS);
    return () => clearTimeout(timer);
  }, [attended, message]);
  return (
    <section
      aria-label={message}
      class="toast"
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocusCapture={() => setFocused(true)}
      onBlurCapture={() => setFocused(false)}
    >
      <span>{message}</span>
      {onUndo && (
        <button type="button" class="button toast-undo" onClick={onUndo}>
          {text('toast_undo')}
        </button>
      )}
    </section>
  );
}
