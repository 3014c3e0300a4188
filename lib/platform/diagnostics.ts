import { browser } from 'wxt/browser';
import { readKept } from './keeping';
import { readSettings } from './settings';
import { readTroubles } from './troubles';

/**
 * What helps to find a fault, as text to be copied: versions, counts, which settings are set, the last troubles by their codes. There is no
 * value in it of a page, a draft or a setting, and no site's name.
 * @param counts numbers of records, by what they are
 * @param agent what the browser calls itself
 */
export async function diagnostics(counts: Record<string, number>, agent = navigator.userAgent): Promise<string> {
  const [settings, kept, troubles] = [await readSettings(), await readKept(), await readTroubles()];
  const set = Object.entries(settings).map(([name, value]) => [name, isSet(value)]);
  const report = {
    version: browser.runtime.getManifest().version,
    browser: agent,
    language: browser.i18n.getUILanguage(),
    stored: counts,
    backedUp: kept.backedUpAt !== null,
    set: Object.fromEntries(set),
    troubles: troubles.map(({ where, code, at }) => `${new Date(at).toISOString().slice(0, 16)}Z ${where}: ${code}`),
  };
  return JSON.stringify(report, null, 2);
}

const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
