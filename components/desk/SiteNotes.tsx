import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';

/** What can be said of a site in front: that it is switched on, or why it might be. */
export interface SiteNote {
  pattern: string;
  host: string;
  /** `rows`: cases stand on its page. `frame`: it may have them in a frame that was not read. */
  kind: 'on' | 'rows' | 'frame';
}

interface Props {
  notes: SiteNote[];
  /** The pattern of the site that the resident did not allow in the end. */
  refused: string | null;
  /** Has to reach the browser within the click. */
  onAsk: (pattern: string) => void;
  onLeave: (pattern: string) => void;
}

const OFFERS = {
  rows: ['site_offer', 'site_offer_why'],
  frame: ['site_frame', 'site_frame_why'],
} as const;

/** Quiet offers to switch on a site, each with its reason, and the way back for one that is on. */
export function SiteNotes({ notes, refused, onAsk, onLeave }: Props) {
  return (
    <>
      {notes.map(({ pattern, host, kind }) =>
        kind === 'on' ? (
          <p key={pattern} class="site-note fine with-icon">
            <Icon name="check" />
            <span>{text('site_on', host)}</span>
            <button type="button" class="button small" onClick={() => onLeave(pattern)}>
              {text('site_off')}
            </button>
          </p>
        ) : (
          <div key={pattern} class="site-offer">
            <button type="button" class="button small" onClick={() => onAsk(pattern)}>
              <Icon name="capture" /> {text(OFFERS[kind][0], host)}
            </button>
            <p class="fine">{text(OFFERS[kind][1], host)}</p>
            {pattern === refused && (
              <p class="notice caution" role="status" ref={(said) => said?.scrollIntoView({ block: 'center' })}>
                {text('site_refused', host)}
              </p>
            )}
          </div>
        ),
      )}
    </>
  );
}
