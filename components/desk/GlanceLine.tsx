import type { Glance } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { numberText } from '../moments';
import { counted } from '../words';

/** How far the record is, in one quiet line that leads to all of it. */
export function GlanceLine({ glance: { count, total, drafts } }: { glance: Glance }) {
  const far = total === null ? counted('glance_count', count) : text('glance_of', numberText(count), numberText(total));
  return (
    <p class="fine centred glance">
      <a class="as-link" href="/log.html#progress" target="_blank" rel="noopener">
        {far}
        {drafts > 0 && ` · ${counted('glance_drafts', drafts)}`}
      </a>
    </p>
  );
}
