import { type RotationBlock, RotationKind } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { rotationText } from '../training-words';
import { Days, GrowingRow } from './Days';
import { isPeriod, useRows } from './rows';

const BLANK: RotationBlock = { name: '', kind: 'ir', from: '', to: '' };

/** The blocks of the rotation table. They tag cases, and leave none out. */
export function Rotations({
  blocks,
  onChange,
}: {
  blocks: RotationBlock[];
  onChange: (blocks: RotationBlock[]) => void;
}) {
  const { rows, set, remove, add } = useRows(blocks, BLANK, isPeriod, onChange);
  return (
    <section class="sheet">
      <h2>{text('profile_rotations')}</h2>
      <p class="fine">{text('profile_rotations_hint')}</p>
      {rows.length > 0 && (
        <ul class="plain growing">
          {rows.map(({ key, row }, at) => {
            const name = row.name || text('profile_rotation', at + 1);
            return (
              <GrowingRow key={key} name={name} days={row} onRemove={() => remove(key)}>
                <input
                  type="text"
                  maxLength={100}
                  aria-label={text('profile_rotation_name', at + 1)}
                  placeholder={text('profile_name')}
                  defaultValue={row.name}
                  onInput={({ currentTarget }) => set(key, { name: currentTarget.value })}
                />
                <select
                  aria-label={text('profile_rotation_kind', name)}
                  value={row.kind}
                  onChange={({ currentTarget }) => set(key, { kind: currentTarget.value as RotationKind })}
                >
                  {RotationKind.options.map((kind) => (
                    <option key={kind} value={kind}>
                      {rotationText(kind)}
                    </option>
                  ))}
                </select>
                <Days of={name} from={row.from} to={row.to} onChange={(days) => set(key, days)} />
              </GrowingRow>
            );
          })}
        </ul>
      )}
      <button type="button" class="button small" onClick={add}>
        <Icon name="plus" />
        {text('profile_rotation_add')}
      </button>
    </section>
  );
}
