import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { Mark } from './Mark';

/** The name mark, and the way to the options. */
export function Masthead({ onOptions }: { onOptions?: () => void }) {
  return (
    <header class="masthead">
      <Mark />
      <h1 class="masthead-name">{text('extName')}</h1>
      {onOptions && (
        <button type="button" class="button bare" onClick={onOptions} aria-label={text('desk_options')}>
          <Icon name="gear" />
        </button>
      )}
    </header>
  );
}
