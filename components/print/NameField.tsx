import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';

/** The resident's name as it is to stand on a page: typed for this one page, and kept nowhere. */
export function NameField({ onName }: { onName: (name: string) => void }) {
  return (
    <Labelled label={text('print_name')} hint={text('esir_name_hint')}>
      {(shared) => (
        <input
          {...shared}
          type="text"
          maxLength={200}
          autocomplete="off"
          onInput={({ currentTarget }) => onName(currentTarget.value.trim())}
        />
      )}
    </Labelled>
  );
}
