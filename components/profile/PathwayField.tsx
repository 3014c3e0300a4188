import { Pathway, type Profile } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Labelled } from '../Labelled';
import { pathwayText } from '../training-words';

interface Props {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}

/** The way of training, which the targets follow. */
export function PathwayField({ profile, onChange }: Props) {
  return (
    <Labelled label={text('profile_pathway')} hint={text('profile_pathway_hint')}>
      {(shared) => (
        <select
          {...shared}
          value={profile.pathway ?? ''}
          onChange={({ currentTarget }) => onChange({ pathway: (currentTarget.value || null) as Pathway | null })}
        >
          <option value="">{text('profile_pathway_none')}</option>
          {Pathway.options.map((pathway) => (
            <option key={pathway} value={pathway}>
              {pathwayText(pathway)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
