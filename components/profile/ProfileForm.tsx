import type { Profile } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { CarryIns, type SharedDays } from './CarryIns';
import { Counts } from './Counts';
import { Rotations } from './Rotations';
import { Training } from './Training';

interface Props {
  profile: Profile;
  overlaps: readonly SharedDays[];
  onChange: (profile: Profile) => void;
}

/** What the resident says of the training, handed on as it is typed. Nothing of it is needed to capture or to log. */
export function ProfileForm({ profile, overlaps, onChange }: Props) {
  const set = (change: Partial<Profile>) => onChange({ ...profile, ...change });
  return (
    <>
      <Training profile={profile} onChange={set} />
      <Rotations blocks={profile.rotations} onChange={(rotations) => set({ rotations })} />
      <CarryIns logs={profile.carryIns} overlaps={overlaps} onChange={(carryIns) => set({ carryIns })} />
      <section class="sheet">
        <h2>{text('profile_goals')}</h2>
        <p class="fine">{text('profile_goals_hint')}</p>
        <details class="whole">
          <summary>{text('profile_goals_open')}</summary>
          <Counts counts={profile.goals} onChange={(goals) => set({ goals })} />
        </details>
      </section>
    </>
  );
}
