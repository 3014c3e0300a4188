import { text } from '../../lib/platform/text';
import { monthText, numberText } from '../moments';
import { Confirmed } from './Confirmed';
import type { PaceView, ProgressView, TargetView } from './view';

/** How far a target is. The bar shows distinct encounters, the lower of the two ways to count; entries stand beside it. */
export function Target({ target, confirmed }: { target: TargetView; confirmed: ProgressView['confirmed'] }) {
  const { id, total, count, logged, carriedIn, ofWhichClinic, entries, pace } = target;
  const share = (value: number) => Math.min(100, (100 * value) / total);
  return (
    <section class="sheet target">
      <h2>{text(id === 'esir' ? 'progress_target_esir' : 'progress_target_graduation')}</h2>
      <p class="target-count">
        <strong>{numberText(count)}</strong> {text('progress_of_encounters', numberText(total))}
      </p>
      <svg class="bar target-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-ground" width="100" height="10" />
        <rect class="bar-carried" width={share(count)} height="10" />
        <rect class="bar-value" width={share(logged)} height="10" />
        {pace.expected !== null && <rect class="bar-goal" x={share(pace.expected) * 0.995} width="0.5" height="10" />}
      </svg>
      <p class="fine">
        {text('progress_made_of', numberText(logged), numberText(carriedIn), numberText(entries))}
        {ofWhichClinic > 0 && ` ${text('progress_of_which_clinic', numberText(ofWhichClinic))}`}
      </p>
      <Confirmed confirmed={confirmed} />
      {paceSentences(pace, total).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

/** Where it may lead. A typical curriculum is named as what it is, and asks nothing. */
function paceSentences({ by, reached, expected, date, atGraduation }: PaceView, total: number): string[] {
  if (reached) return [text('progress_reached')];
  const beside = expected === null ? [] : [text('progress_curriculum', numberText(expected))];
  const way = by === 'curriculum' ? text('progress_by_curriculum') : text('progress_by_recent');
  if (date !== null) return [...beside, text('progress_date', way, numberText(total), monthText(date))];
  if (atGraduation !== null) return [...beside, text('progress_at_graduation', way, numberText(atGraduation))];
  return beside;
}
