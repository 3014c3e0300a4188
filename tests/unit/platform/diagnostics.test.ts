import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_SETTINGS } from '../../../lib/model';
import { diagnostics } from '../../../lib/platform/diagnostics';
import { note } from '../../../lib/platform/log';
import { writeSettings } from '../../../lib/platform/settings';
import { readTroubles } from '../../../lib/platform/troubles';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('diagnostics', () => {
  it('say versions, counts and codes, and no value of a setting', async () => {
    await writeSettings({
      ...NO_SETTINGS,
      names: ['Canary, Alba'],
      site: 'Canary General Hospital',
      graduationYear: 2028,
    });
    note({ where: 'drafts', code: 'QuotaExceededError' });
    await vi.waitFor(async () => expect(await readTroubles()).toHaveLength(1));
    const told = await diagnostics({ staged: 3 }, 'Browser/1');
    expect(told).not.toMatch(/Canary|Alba|2028/);
    expect(JSON.parse(told)).toMatchObject({
      version: '9.8.7',
      stored: { staged: 3 },
      set: { names: true, site: true, graduationYear: true, programmeYears: false },
      troubles: [expect.stringMatching(/Z drafts: QuotaExceededError$/)],
    });
  });

  it('remember the last thirty troubles and no more', async () => {
    for (let n = 1; n <= 35; n++) {
      note({ where: 'test', code: `C${n}` });
      await vi.waitFor(async () => expect((await readTroubles()).at(-1)?.code).toBe(`C${n}`), { interval: 2 });
    }
    const codes = (await readTroubles()).map(({ code }) => code);
    expect([codes.length, codes[0]]).toEqual([30, 'C6']);
  });
});
