import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { Mark } from './Mark';

/** The name mark, what the data is, and the way to the options. */
export function Masthead({ onOptions }: { onOptions?: () => void }) {
  return (
    <header class="masthead">
      <Mark />
      <div class="masthead-words">
        <h1 class="masthead-name">{text('extName')}</h1>
        <p>{text('desk_pseudonymised')}</p>
      </div>
      {onOptions && (
        <button type="button" class="button bare" onClick={onOptions} aria-label={text('desk_options')}>
          <Icon name="gear" />
        </button>
      )}
    </header>
  );
}
