import type { Settings } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { counted } from '../words';
import { RoleDefault, Who, Years } from './Said';

interface Props {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** What the resident says once. Every change is handed on as it is typed. */
export function OptionsForm({ settings, onChange }: Props) {
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <>
      <section class="sheet">
        <h2>{text('options_you')}</h2>
        <Who settings={settings} onChange={onChange} />
        <RoleDefault settings={settings} onChange={onChange} />
      </section>
      <section class="sheet">
        <h2>{text('options_training')}</h2>
        <Years settings={settings} onChange={onChange} />
      </section>
      <section class="sheet">
        <h2>{text('options_privacy')}</h2>
        <Labelled label={text('options_details')} hint={text('options_details_hint')}>
          {(shared) => (
            <select
              {...shared}
              value={String(settings.detailsForDays ?? '')}
              onChange={(event) => set({ detailsForDays: Number(event.currentTarget.value) || null })}
            >
              <option value="">{text('options_details_always')}</option>
              {[30, 90, 365].map((days) => (
                <option key={days} value={String(days)}>
                  {counted('options_details_days', days)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </section>
    </>
  );
}
