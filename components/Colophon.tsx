import { text } from '../lib/platform/text';

/** Who this is not. */
export function Colophon() {
  return <footer class="colophon">{text('desk_not_affiliated')}</footer>;
}
