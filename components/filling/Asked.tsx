import { text } from '../../lib/platform/text';

/** What the form wants to know and no draft can say, by the page's own labels. */
export function Asked({ labels }: { labels: readonly string[] }) {
  return labels.length > 0 ? <p class="hint asked">{text('fill_asked', labels.join(', '))}</p> : null;
}
