import { text } from '../../lib/platform/text';
import { Mark } from '../Mark';

/** Over a practice page: that it is one, what to do here, and the way to the other one. */
export function PracticeNote({ page }: { page: 'worklist' | 'form' }) {
  const other = page === 'worklist' ? 'form' : 'worklist';
  return (
    <aside class="practice-note" aria-label={text('practice_title')}>
      <Mark />
      <div class="practice-words">
        <p class="practice-what">{text('practice_note')}</p>
        <p>{text(`practice_${page}_next`)}</p>
        <p class="practice-ways">
          <a class="as-link" href={`/practice-${other}.html`} target={`practice-${other}`}>
            {text(`practice_open_${other}`)}
          </a>
          <a class="as-link" href="/welcome.html">
            {text('practice_back')}
          </a>
        </p>
      </div>
    </aside>
  );
}
