import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { Mark } from './Mark';

/** The name mark with a note under it, and the way to the options. */
export function Masthead({ note, onOptions }: { note: string; onOptions?: () => void }) {
  return (
    <header class="masthead">
      <Mark />
      <div class="masthead-words">
        <h1 class="masthead-name">{text('extName')}</h1>
        <p>{note}</p>
      </div>
      {onOptions && (
        <button type="button" class="button bare" onClick={onOptions} aria-label={text('desk_options')}>
          <Icon name="gear" />
        </button>
      )}
    </header>
  );
}
