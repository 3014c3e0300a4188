import { useEffect, useMemo, useState } from 'preact/hooks';
import { dateOf } from '../../components/moments';
import type { SharedDays } from '../../components/profile/CarryIns';
import type { Drafts } from '../../lib/drafts';
import type { DraftFacts, Settings } from '../../lib/model';
import { overlaps, recordedCases, trainingOf } from '../../lib/progress';

/** Days that carried-in logs share with each other or with what was logged from here. */
export function useOverlaps(settings: Settings, drafts: Pick<Drafts, 'watchFacts'>): SharedDays[] {
  const [facts, setFacts] = useState<DraftFacts[]>([]);
  useEffect(() => drafts.watchFacts((found) => found.ok && setFacts(found.value)), []);
  const { carryIns } = settings.profile;
  return useMemo(() => {
    if (carryIns.length === 0) return [];
    // Dates and visits are all that is asked here; what a procedure is called is not.
    const cases = recordedCases(facts, trainingOf(settings), () => undefined, dateOf(new Date()));
    return overlaps(
      carryIns,
      cases.filter(({ logged }) => logged),
    );
  }, [facts, carryIns]);
}
