import { storage } from 'wxt/utils/storage';
import { NO_SETTINGS, Settings } from '../model';
import { readManaged, within } from './managed';

const item = storage.defineItem<unknown>('local:settings');

/** The resident's settings within what the hospital set; what is absent or damaged reads as not set. */
export async function readSettings(): Promise<Settings> {
  const parsed = Settings.safeParse(await item.getValue());
  return within(parsed.success ? parsed.data : NO_SETTINGS, await readManaged());
}

/** Keeps the settings. Throws where they do not fit the schema. */
export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(Settings.parse(settings));
}

/** Calls back whenever the settings were kept, from any page. Returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  return item.watch(changed);
}
