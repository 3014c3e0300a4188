import { text } from '../../lib/platform/text';
import type { DifferingCase } from './view';

interface Props {
  cases: readonly DifferingCase[];
  onRight: (ids: string[]) => void;
}

/** Logged cases of which the Case Log says something else. Where it is right, the record takes its word; where it is not, ADS is the resident's to edit. */
export function Differing({ cases, onRight }: Props) {
  if (cases.length === 0) return null;
  return (
    <section class="sheet no-print">
      <h2>{text('differs_title')}</h2>
      <p class="fine">{text('differs_hint')}</p>
      <ul class="plain growing">
        {cases.map(({ id, title, said }) => (
          <li class="growing-row" key={id}>
            <p>{title}</p>
            {said.map((one) => (
              <p class="fine" key={one}>
                {one}
              </p>
            ))}
            <button
              type="button"
              class="button small"
              aria-label={text('differs_right_of', title)}
              onClick={() => onRight([id])}
            >
              {text('differs_right')}
            </button>
          </li>
        ))}
      </ul>
      {cases.length > 1 && (
        <button type="button" class="button" onClick={() => onRight(cases.map(({ id }) => id))}>
          {text('differs_right_all', cases.length)}
        </button>
      )}
    </section>
  );
}
