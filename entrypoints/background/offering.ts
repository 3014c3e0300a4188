import { type Known, mergeOffers } from '../../lib/caselog';
import { type Answer, answer, type FormOffers } from '../../lib/model';
import { keepOffers, readOffers, readTrackedCodes } from '../../lib/platform/offers';

/** The resident's form shows what it offers: kept with what was seen of it before. */
export async function offersSeen(seen: FormOffers): Promise<Answer<null>> {
  await navigator.locks.request('form offers', async () => keepOffers(mergeOffers(await readOffers(), seen)));
  return answer(null);
}

/** What is known of the rows that the resident's own Case Log has. */
export const knownRows = async (): Promise<Known> => ({
  offers: await readOffers(),
  tracked: await readTrackedCodes(),
});
