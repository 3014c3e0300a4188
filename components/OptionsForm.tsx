import type { Settings } from '../lib/model';
import { text } from '../lib/platform/text';
import { Labelled } from './Labelled';
import { counted } from './words';

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
      </section>
      <section class="sheet">
        <h2>{text('options_training')}</h2>
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

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A year or length that the field allows; anything else, half-typed numbers among them, counts as not said. */
function numberIn(input: HTMLInputElement): number | null {
  return input.validity.valid && input.value !== '' ? Number(input.value) : null;
}
