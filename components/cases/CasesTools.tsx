import { type TextKey, text } from '../../lib/platform/text';
import type { View } from './table';

interface Props {
  view: View;
  categories: string[];
  onView: (change: Partial<View>) => void;
}

const SHOWN = ['all', 'asks', 'staged', 'filled', 'logged'] as const satisfies View['show'][];

/** What of the list is shown: by words, by state, by category. */
export function CasesTools({ view, categories, onView }: Props) {
  return (
    <search class="cases-tools">
      <input
        type="search"
        aria-label={text('cases_search')}
        placeholder={text('cases_search')}
        value={view.search}
        onInput={(event) => onView({ search: event.currentTarget.value })}
      />
      <select
        aria-label={text('cases_state')}
        value={view.show}
        onChange={(event) => onView({ show: event.currentTarget.value as View['show'] })}
      >
        {SHOWN.map((show) => (
          <option key={show} value={show}>
            {text(`cases_${show}` satisfies TextKey)}
          </option>
        ))}
      </select>
      <select
        aria-label={text('cases_category')}
        value={view.category}
        onChange={(event) => onView({ category: event.currentTarget.value })}
      >
        <option value="">{text('cases_every_category')}</option>
        {categories.map((category) => (
          <option key={category} value={category}>
            {category}
          </option>
        ))}
      </select>
    </search>
  );
}
