import { useEffect, useState } from 'preact/hooks';
import { type SiteOn, SitesOn } from '../../components/options/SitesOn';
import { hostOf, leaveSite, listSites, onSitesChanged } from '../../lib/platform/sites';

/** The sites that are switched on, as the browser has them. */
export function SwitchedOn() {
  const [sites, setSites] = useState<SiteOn[] | null>(null);
  useEffect(() => {
    const look = async () => setSites((await listSites()).map((pattern) => ({ pattern, host: hostOf(pattern) })));
    void look();
    return onSitesChanged(() => void look());
  }, []);
  return <SitesOn sites={sites} onLeave={(pattern) => void leaveSite(pattern)} />;
}
