import { useEffect, useState } from 'preact/hooks';
import { take } from '../../../components/importing/Bring';
import { Import } from '../../../components/importing/Import';
import { NOTHING_BROUGHT } from '../../../components/importing/state';
import type { Drafts } from '../../../lib/drafts';
import { startImport } from '../importing/controller';

/** The Import section, wired to the store and to the background. Rows may be pasted anywhere on it. */
export function ImportSection({ drafts }: { drafts: Drafts }) {
  const [state, setState] = useState(NOTHING_BROUGHT);
  const [acts] = useState(() => startImport({ drafts, show: (next) => setState(next) }));
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
  return <Import state={state} acts={acts} />;
}
