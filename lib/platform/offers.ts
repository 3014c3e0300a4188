import { storage } from 'wxt/utils/storage';
import { FormOffers, NO_OFFERS, TrackedCodes } from '../model';

const offers = storage.defineItem<unknown>('local:formOffers');
const tracked = storage.defineItem<unknown>('local:trackedCodes');

const asOffers = (stored: unknown): FormOffers => FormOffers.safeParse(stored).data ?? NO_OFFERS;
const asTracked = (stored: unknown): TrackedCodes | null => TrackedCodes.safeParse(stored).data ?? null;

/** What the resident's own form was seen to offer; nothing where it was not seen, or the record is damaged. */
export const readOffers = async (): Promise<FormOffers> => asOffers(await offers.getValue());

/** Keeps what is now known of the form. */
export const keepOffers = (known: FormOffers): Promise<void> => offers.setValue(known);

/** The Case Log's own list of procedures; null where none was imported. */
export const readTrackedCodes = async (): Promise<TrackedCodes | null> => asTracked(await tracked.getValue());

/** Keeps the list in place of the one before; null forgets it. */
export const keepTrackedCodes = (list: TrackedCodes | null): Promise<void> =>
  list ? tracked.setValue(list) : tracked.removeValue();

/** Calls back with what the form offers, now and after every change; returns the way to stop. */
export function watchOffers(callback: (known: FormOffers) => void): () => void {
  void readOffers().then(callback);
  return offers.watch((stored) => callback(asOffers(stored)));
}
