import { browser } from 'wxt/browser';
import { Managed, type Settings } from '../model';

/** What the hospital's IT department set for this browser; each setting that does not fit its schema counts as not set. Never throws. */
export async function readManaged(): Promise<Managed> {
  // Firefox rejects where no policy names this extension.
  const found: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  const fitting = Object.entries(found).filter(([name, value]) => Managed.safeParse({ [name]: value }).success);
  return Managed.parse(Object.fromEntries(fitting));
}

/** The resident's settings within what the hospital set: its site where none is set, its limit where they are kept longer. */
export function within(settings: Settings, { site, detailsForDays }: Managed): Settings {
  return {
    ...settings,
    site: settings.site ?? site ?? null,
    detailsForDays:
      detailsForDays === undefined
        ? settings.detailsForDays
        : Math.min(settings.detailsForDays ?? detailsForDays, detailsForDays),
  };
}
