import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { isPeriod } from './rows';

interface Props {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}

/** What the ESIR form asks of the programme and the period. */
export function EsirFields({ profile, onChange }: Props) {
  const [days, setDays] = useState({ from: profile.esir?.from ?? '', to: profile.esir?.to ?? '' });
  const isEmpty = days.from === '' && days.to === '';
  const set = (change: Partial<typeof days>): void => {
    const next = { ...days, ...change };
    setDays(next);
    onChange({ esir: isPeriod(next) ? next : null });
  };
  const typed = (field: 'programName' | 'programNumber') => (
    <Labelled label={text(field === 'programName' ? 'profile_program_name' : 'profile_program_number')}>
      {(shared) => (
        <input
          {...shared}
          type="text"
          maxLength={200}
          defaultValue={profile[field] ?? ''}
          onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value.trim() || null })}
        />
      )}
    </Labelled>
  );
  return (
    <>
      <div class="two">
        {typed('programName')}
        {typed('programNumber')}
        {(['from', 'to'] as const).map((end) => (
          <Labelled key={end} label={text(`profile_esir_${end}`)} hint={text('profile_esir_hint')}>
            {(shared) => (
              <input
                {...shared}
                type="date"
                defaultValue={days[end]}
                onInput={({ currentTarget }) => set({ [end]: currentTarget.value })}
              />
            )}
          </Labelled>
        ))}
      </div>
      {!isEmpty && !isPeriod(days) && <p class="hint">{text('profile_row_not_saved')}</p>}
      <Labelled label={text('profile_icu')} hint={text('profile_icu_hint')}>
        {(shared) => (
          <select
            {...shared}
            value={profile.icuCompleted === null ? '' : String(profile.icuCompleted)}
            onChange={({ currentTarget: { value } }) =>
              onChange({ icuCompleted: value === '' ? null : value === 'true' })
            }
          >
            <option value="">{text('profile_icu_rotations')}</option>
            <option value="true">{text('profile_yes')}</option>
            <option value="false">{text('profile_no')}</option>
          </select>
        )}
      </Labelled>
    </>
  );
}
