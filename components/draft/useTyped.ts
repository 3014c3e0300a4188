import { useEffect, useRef, useState } from 'preact/hooks';

interface Typed {
  /** What stands in the box. */
  value: string;
  /** Shows a text without sending it; null shows what is stored. */
  show(text: string | null): void;
  /** Shows and sends a text; it stays until the store has it. */
  send(text: string, done: boolean): void;
}

/**
 * What stands in a box whose value is stored elsewhere: what is stored, or what was typed for as long as the store does not have it. The store
 * answers late, to what was typed a moment before: that must not take the place of what was typed since.
 */
export function useTyped(stored: string, onSend: (text: string, done: boolean) => void): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  /** What was sent and not yet seen stored, oldest first. */
  const sent = useRef<string[]>([]);
  const last = useRef(stored);
  useEffect(() => {
    if (stored === last.current) return;
    last.current = stored;
    // Texts typed in quick succession are stored as one: the last of them. What comes from elsewhere waits for what is on its way from here.
    const at = sent.current.indexOf(stored);
    if (at >= 0) sent.current.splice(0, at + 1);
    if (sent.current.length === 0) setTyped(null);
  }, [stored]);
  const show = (text: string | null) => {
    sent.current = [];
    setTyped(text);
  };
  return {
    value: typed ?? stored,
    show,
    send: (text, done) => {
      if (sent.current.at(-1) !== text) sent.current.push(text);
      setTyped(text);
      onSend(text, done);
    },
  };
}
