import { TABLE_2, type Table2Category } from '../../lib/model';
import { Labelled } from '../Labelled';
import { wholeIn } from './rows';

type Numbers = Partial<Record<Table2Category, number>>;

/** A number for each of the twelve categories; an empty field is no number. */
export function Counts({ counts, onChange }: { counts: Numbers; onChange: (counts: Numbers) => void }) {
  const set = (category: Table2Category, count: number | null): void => {
    const { [category]: _, ...others } = counts;
    onChange(count === null ? others : { ...others, [category]: count });
  };
  return (
    <div class="two">
      {TABLE_2.map((category) => (
        <Labelled key={category} label={category}>
          {(shared) => (
            <input
              {...shared}
              type="number"
              min={0}
              max={100_000}
              step={1}
              defaultValue={counts[category] ?? ''}
              onInput={({ currentTarget }) => set(category, wholeIn(currentTarget))}
            />
          )}
        </Labelled>
      ))}
    </div>
  );
}
