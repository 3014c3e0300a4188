import { useEffect, useState } from 'preact/hooks';
import { DatesOfSites } from '../../components/options/DatesOfSites';
import type { SiteDates as Known } from '../../lib/model';
import { forgetDateOrder, watchDateOrders } from '../../lib/platform/date-orders';

/** How sites write their dates, as it is stored. */
export function SiteDates() {
  const [known, setKnown] = useState<Known[] | null>(null);
  useEffect(() => watchDateOrders(setKnown), []);
  return <DatesOfSites known={known} onForget={(origin) => void forgetDateOrder(origin)} />;
}
