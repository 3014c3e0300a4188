import type { LineFault } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { counted, faultText } from '../words';

const MOST_SHOWN = 200;

/** The lines that could not be read, each by its number with the reason. */
export function Faults({ faults }: { faults: LineFault[] }) {
  if (faults.length === 0) return null;
  return (
    <details class="faults">
      <summary>
        <Icon name="alert" /> {counted('import_faults', faults.length)}
      </summary>
      <ul class="plain">
        {faults.slice(0, MOST_SHOWN).map(({ number, reason }) => (
          <li key={number}>{text('import_fault', number, faultText(reason))}</li>
        ))}
        {faults.length > MOST_SHOWN && <li>{text('import_faults_more', faults.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
