import { useState } from 'preact/hooks';
import { Import } from '../../../components/importing/Import';
import { NOTHING_BROUGHT } from '../../../components/importing/state';
import type { Drafts } from '../../../lib/drafts';
import { startImport } from '../importing/controller';
import { usePaste } from '../importing/paste';

/** The Import section, wired to the store and to the background. */
export function ImportSection({ drafts }: { drafts: Drafts }) {
  const [state, setState] = useState(NOTHING_BROUGHT);
  const [acts] = useState(() => startImport({ drafts, show: (next) => setState(next) }));
  usePaste(acts);
  return <Import state={state} acts={acts} />;
}
