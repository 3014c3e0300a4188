import { Role, type Settings } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** Who the resident is and where: decides whose cases are whose. */
export function Who({ settings, onChange }: Props) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <Labelled label={text('options_names')} hint={text('options_names_hint')}>
        {(shared) => (
          <textarea
            {...shared}
            rows={3}
            defaultValue={settings.names.join('\n')}
            onInput={(event) => set({ names: linesOf(event.currentTarget.value) })}
          />
        )}
      </Labelled>
      <Labelled label={text('options_site')} hint={text('options_site_hint')}>
        {(shared) => (
          <input
            {...shared}
            type="text"
            defaultValue={settings.site ?? ''}
            onInput={(event) => set({ site: event.currentTarget.value.trim() || null })}
          />
        )}
      </Labelled>
    </>
  );
}

/** The role that is proposed where the worklist does not say who operated. */
export function RoleDefault({ settings, onChange }: Props) {
  return (
    <Labelled label={text('options_role')} hint={text('options_role_hint')}>
      {(shared) => (
        <select
          {...shared}
          value={settings.role ?? 'Primary'}
          onChange={({ currentTarget }) => onChange({ ...settings, role: Role.parse(currentTarget.value) })}
        >
          {Role.options.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** When training ends and how long it is: gives the Case Year. */
export function Years({ settings, onChange }: Props) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <div class="two">
      <Labelled label={text('options_graduation')} hint={text('options_graduation_hint')}>
        {(shared) => (
          <input
            {...shared}
            type="number"
            min={2000}
            max={2100}
            defaultValue={settings.graduationYear ?? ''}
            onInput={(event) => set({ graduationYear: numberIn(event.currentTarget) })}
          />
        )}
      </Labelled>
      <Labelled label={text('options_programme')} hint={text('options_programme_hint')}>
        {(shared) => (
          <input
            {...shared}
            type="number"
            min={1}
            max={7}
            defaultValue={settings.programmeYears ?? ''}
            onInput={(event) => set({ programmeYears: numberIn(event.currentTarget) })}
          />
        )}
      </Labelled>
    </div>
  );
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A year or length that the field allows; anything else, half-typed numbers among them, counts as not said. */
function numberIn(input: HTMLInputElement): number | null {
  return input.validity.valid && input.value !== '' ? Number(input.value) : null;
}
