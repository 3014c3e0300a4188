import type { Profile } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { EsirFields } from './EsirFields';
import { PathwayField } from './PathwayField';
import { wholeIn } from './rows';

interface Props {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}

/** The pathway, the dates from which years and periods follow, and what a resident wants to be reminded of. */
export function Training({ profile, onChange }: Props) {
  const date = (field: 'start' | 'graduation' | 'access') => (
    <Labelled label={text(`profile_${field}`)} hint={text(`profile_${field}_hint`)}>
      {(shared) => (
        <input
          {...shared}
          type="date"
          defaultValue={profile[field] ?? ''}
          onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value || null })}
        />
      )}
    </Labelled>
  );
  return (
    <section class="sheet">
      <h2>{text('profile_title')}</h2>
      <p class="fine">{text('profile_intro')}</p>
      <PathwayField profile={profile} onChange={onChange} />
      <div class="two">
        {date('start')}
        {date('graduation')}
        {date('access')}
      </div>
      {(profile.pathway === 'esir' || profile.pathway === 'independent-one-year') && (
        <EsirFields profile={profile} onChange={onChange} />
      )}
      <div class="two">
        <Labelled label={text('profile_overdue')} hint={text('profile_overdue_hint')}>
          {(shared) => (
            <input
              {...shared}
              type="number"
              min={1}
              max={365}
              defaultValue={profile.overdueAfter}
              onInput={({ currentTarget }) => {
                const days = wholeIn(currentTarget);
                if (days !== null) onChange({ overdueAfter: days });
              }}
            />
          )}
        </Labelled>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={profile.reminders}
          onChange={({ currentTarget }) => onChange({ reminders: currentTarget.checked })}
        />
        <span>{text('profile_reminders')}</span>
      </label>
    </section>
  );
}
