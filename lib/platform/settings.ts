import { storage } from 'wxt/utils/storage';
import { NO_SETTINGS, Settings } from '../model';

const item = storage.defineItem<unknown>('local:settings');

/** The resident's settings; what is absent or damaged reads as not set. */
export async function readSettings(): Promise<Settings> {
  const parsed = Settings.safeParse(await item.getValue());
  return parsed.success ? parsed.data : NO_SETTINGS;
}

/** Keeps the settings. Throws where they do not fit the schema. */
export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(Settings.parse(settings));
}
