import { storage } from 'wxt/utils/storage';
import { type DateOrder, Origin, SiteDates } from '../model';

const item = storage.defineItem<unknown>('local:dateOrders');
/** So many sites are kept, the latest. */
const MOST = 200;

const parsed = (stored: unknown): SiteDates[] =>
  Array.isArray(stored) ? stored.flatMap((one) => SiteDates.safeParse(one).data ?? []) : [];

/** How sites write their dates, the latest first; what is damaged is left out. */
export async function readDateOrders(): Promise<SiteDates[]> {
  return parsed(await item.getValue());
}

/** How a site writes its dates; null where nobody said and no page showed it. */
export async function dateOrderAt(origin: string): Promise<DateOrder | null> {
  return (await readDateOrders()).find((one) => one.origin === origin)?.order ?? null;
}

/** Keeps what the resident said of a site; of a page without a site nothing is kept. */
export async function sayDateOrder(origin: string, order: DateOrder): Promise<void> {
  await keep({ origin, order, by: 'resident', at: Date.now() });
}

/** Keeps what the dates of a site's page showed. A site that was seen to write both ways is remembered as that, and asked about again. */
export async function noteDateOrder(origin: string, order: DateOrder): Promise<void> {
  const known = (await readDateOrders()).find((one) => one.origin === origin);
  if (known && (known.order === null || known.order === order)) return;
  await keep({ origin, order: known ? null : order, by: 'page', at: Date.now() });
}

/** Forgets what is known of a site's dates. */
export async function forgetDateOrder(origin: string): Promise<void> {
  await item.setValue((await readDateOrders()).filter((one) => one.origin !== origin));
}

/** Calls back with all that is known, now and after every change; returns the way to stop. */
export function watchDateOrders(callback: (known: SiteDates[]) => void): () => void {
  void readDateOrders().then(callback);
  return item.watch((stored) => callback(parsed(stored)));
}

async function keep(one: SiteDates): Promise<void> {
  if (!Origin.safeParse(one.origin).success) return;
  const others = (await readDateOrders()).filter(({ origin }) => origin !== one.origin);
  await item.setValue([one, ...others].slice(0, MOST));
}
