import { text } from '../../lib/platform/text';
import { numberText } from '../moments';

export interface TogetherLine {
  label: string;
  before: number;
  independent: number;
  unplaced: number;
  carriedIn: number;
  total: number;
}

/** The log of the diagnostic years and that of the independent years, apart and together. */
export function Together({ lines }: { lines: readonly TogetherLine[] }) {
  const hasUnplaced = lines.some(({ unplaced }) => unplaced > 0);
  return (
    <section class="sheet no-print">
      <h2>{text('together_title')}</h2>
      <p class="fine">{text('together_hint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="figures-scroll" tabIndex={0} aria-label={text('together_title')}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{text('print_column_category')}</th>
              <th scope="col">{text('together_before')}</th>
              <th scope="col">{text('together_independent')}</th>
              {hasUnplaced && <th scope="col">{text('together_unplaced')}</th>}
              <th scope="col">{text('print_column_carried_in')}</th>
              <th scope="col">{text('print_column_total')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, before, independent, unplaced, carriedIn, total }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{numberText(before)}</td>
                <td>{numberText(independent)}</td>
                {hasUnplaced && <td>{numberText(unplaced)}</td>}
                <td>{numberText(carriedIn)}</td>
                <td>{numberText(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
