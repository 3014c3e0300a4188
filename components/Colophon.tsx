import { text } from '../lib/platform/text';

/** The two sentences that stand wherever data is shown. */
export function Colophon() {
  return (
    <footer class="colophon">
      <p>{text('desk_pseudonymised')}</p>
      <p>{text('desk_not_affiliated')}</p>
    </footer>
  );
}
