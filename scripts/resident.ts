import { NO_SETTINGS, type Settings } from '../lib/model';
import type { Extension } from './extension';

/** The resident to whom the practice pages belong, as the options page would keep her. */
export const PRACTICE_RESIDENT: Settings = {
  ...NO_SETTINGS,
  names: ['Rivera, Ana'],
  graduationYear: 2028,
  programmeYears: 6,
  site: 'University Hospital',
};

/** Sets the extension up for the practice resident, unless somebody has set it up before. */
export async function introduce(extension: Extension): Promise<void> {
  const page = await extension.openPage('options.html');
  await page.evaluate(async (settings) => {
    const kept = await chrome.storage.local.get('settings');
    if (!kept.settings) await chrome.storage.local.set({ settings });
  }, PRACTICE_RESIDENT);
  await page.close();
}
