import { text } from '../lib/platform/text';
import { Icon } from './Icon';
import { Mark } from './Mark';

interface Props {
  note: string;
  onOptions?: () => void;
  /** Opens the same desk beside the page, where it stays. */
  onPanel?: () => void;
}

/** The name mark with a note under it, and the ways to the side panel and the options. */
export function Masthead({ note, onOptions, onPanel }: Props) {
  return (
    <header class="masthead">
      <Mark />
      <div class="masthead-words">
        <h1 class="masthead-name">{text('extName')}</h1>
        <p>{note}</p>
      </div>
      {onPanel && (
        <button
          type="button"
          class="button bare"
          onClick={onPanel}
          aria-label={text('desk_panel')}
          title={text('desk_panel')}
        >
          <Icon name="panel" />
        </button>
      )}
      {onOptions && (
        <button type="button" class="button bare" onClick={onOptions} aria-label={text('desk_options')}>
          <Icon name="gear" />
        </button>
      )}
    </header>
  );
}
