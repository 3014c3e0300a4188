import { text } from '../../lib/platform/text';
import { Icon, type IconName } from '../Icon';

const PROMISES = [
  { kind: 'reads', icon: 'capture' },
  { kind: 'stores', icon: 'review' },
  { kind: 'never', icon: 'close' },
] as const satisfies readonly { kind: string; icon: IconName }[];

/** What it reads, what it stores, what it never does: a sentence each. */
export function Promises() {
  return (
    <dl class="promises">
      {PROMISES.map(({ kind, icon }) => (
        <div key={kind}>
          <dt>
            <span class="step-icon">
              <Icon name={icon} />
            </span>
            {text(`welcome_${kind}`)}
          </dt>
          <dd>{text(`welcome_${kind}_what`)}</dd>
        </div>
      ))}
    </dl>
  );
}
