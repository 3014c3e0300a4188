import { useEffect } from 'preact/hooks';
import { take } from '../../../components/importing/Bring';
import type { BroughtActs } from '../../../components/importing/state';

/** Rows may be pasted anywhere on a section that takes them; what it has under way ends with it. */
export function usePaste(acts: Pick<BroughtActs, 'bring' | 'paste' | 'refusePicture'> & { stop(): void }): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!typing && take(event.clipboardData, acts)) event.preventDefault();
    };
    // A file that is dropped beside the place for it would be opened in place of this page.
    const stay = (event: DragEvent) => event.preventDefault();
    addEventListener('paste', onPaste);
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('paste', onPaste);
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
      acts.stop();
    };
  }, []);
}
