import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';

interface Props {
  residents: readonly string[];
  resident: string | null;
  onResident: (name: string) => void;
}

/** Whose cases count, where the exports hold those of several residents. */
export function Whose({ residents, resident, onResident }: Props) {
  return (
    <Labelled label={text('reconcile_whose')}>
      {(shared) => (
        <select {...shared} value={resident ?? ''} onChange={({ currentTarget }) => onResident(currentTarget.value)}>
          {resident === null && <option value="">{text('draft_choose')}</option>}
          {residents.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
