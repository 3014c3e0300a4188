import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';

const STEPS = ['capture', 'review', 'fill'] as const;

/** What to do where nothing was captured yet: the next step, and the three steps a case takes. */
export function FirstSteps() {
  return (
    <section class="first" aria-labelledby="first-title">
      <h2 id="first-title">{text('empty_drafts_title')}</h2>
      <p>{text('empty_drafts_next')}</p>
      <ol class="plain steps">
        {STEPS.map((step) => (
          <li key={step}>
            <span class="step-icon">
              <Icon name={step} />
            </span>
            {text(`steps_${step}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
