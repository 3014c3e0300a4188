import { useEffect, useState } from 'preact/hooks';
import { Diagnostics } from '../../components/options/Diagnostics';
import { ManagedSheet } from '../../components/options/ManagedSheet';
import { OptionsGroup } from '../../components/options/OptionsGroup';
import type { Drafts } from '../../lib/drafts';
import type { Managed } from '../../lib/model';
import { diagnostics } from '../../lib/platform/diagnostics';
import { readManaged } from '../../lib/platform/managed';
import { text } from '../../lib/platform/text';
import { Answers } from './Answers';
import { Kept } from './Kept';
import { Learning } from './Learning';
import { Practised } from './Practised';
import { SiteDates } from './SiteDates';
import { SwitchedOn } from './SwitchedOn';
import { Tracked } from './Tracked';

/** The parts of the options page that live from the store. */
export function Sections({ drafts }: { drafts: Drafts }) {
  const [managed, setManaged] = useState<Managed>({});
  useEffect(() => {
    void readManaged().then(setManaged);
  }, []);
  const collect = async () => {
    const counts = await drafts.counts();
    return diagnostics(counts.ok ? counts.value : {});
  };
  return (
    <>
      <OptionsGroup id="learned">
        <p>
          <a class="as-link" href="/log.html#import">
            {text('import_link')}
          </a>{' '}
          <a class="as-link" href="/welcome.html">
            {text('options_welcome')}
          </a>
        </p>
        <ManagedSheet managed={managed} />
        <Practised drafts={drafts} />
        <SwitchedOn />
        <SiteDates />
        <Learning drafts={drafts} />
        <Answers />
        <Tracked />
      </OptionsGroup>
      <OptionsGroup id="data">
        <Kept drafts={drafts} />
        <Diagnostics collect={collect} />
      </OptionsGroup>
    </>
  );
}
