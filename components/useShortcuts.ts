import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { letterOf, pressLetter } from './shortcuts';

/** Listens for the letters while a desk is shown. `?` opens their list, `U` and Ctrl+Z take the last act back. */
export function useShortcuts(
  desk: RefObject<HTMLElement | null>,
  undo: () => void,
): { help: boolean; closeHelp: () => void } {
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const letter = isUndo(event) ? 'U' : letterOf(event);
      if (letter === null || !desk.current) return;
      if (letter === '?') setHelp(true);
      else if (letter === 'U') undo();
      else if (!pressLetter(letter, desk.current)) return;
      event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  return { help, closeHelp: () => setHelp(false) };
}

function isUndo(event: KeyboardEvent): boolean {
  const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  return !typing && event.key === 'z' && !event.shiftKey && (event.ctrlKey || event.metaKey);
}
