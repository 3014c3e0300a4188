import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted } from '../words';
import type { ToldFault } from './state';

const MOST_SHOWN = 200;

/** The lines that could not be read, each by its number with the reason. */
export function Faults({ faults }: { faults: readonly ToldFault[] }) {
  if (faults.length === 0) return null;
  return (
    <details class="faults">
      <summary>
        <Icon name="alert" /> {counted('import_faults', faults.length)}
      </summary>
      <ul class="plain">
        {faults.slice(0, MOST_SHOWN).map(({ number, said }) => (
          <li key={number}>{text('import_fault', number, said)}</li>
        ))}
        {faults.length > MOST_SHOWN && <li>{text('import_faults_more', faults.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
