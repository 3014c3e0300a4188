import { test as base } from '@playwright/test';
import { launchExtension } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { captureRows, expectLogged, fillCase, stageRows, submitAsResident } from '../../scripts/walk';
import { startPractice } from '../practice/server';
import { THROW_AWAY_TLS } from '../practice/tls';
import { expect, storedDrafts, tab } from './fixtures';

/** The practice Case Log under the real one's address: what the manifest grants is put to the test, and nothing leaves this machine. */
base(
  'under its real address the Case Log is filled, and its own word logs the draft without a further click',
  async () => {
    const practice = await startPractice();
    const real = await startPractice({ tls: THROW_AWAY_TLS });
    const extension = await launchExtension({
      headless: true,
      args: [`--host-resolver-rules=MAP apps.acgme.org ${new URL(real.origin).host}`, '--ignore-certificate-errors'],
    });
    try {
      await introduce(extension);
      const walk = {
        extension,
        worklist: await tab(extension, practice.worklistUrl),
        caseLog: await tab(extension, 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert'),
        say: () => undefined,
      };
      const popup = await captureRows(walk);
      await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
      await popup.close();
      expect(await fillCase(walk)).toContain('Filled 8 fields');
      await submitAsResident(walk);
      await expect.poll(async () => (await storedDrafts(extension)).map(({ state }) => state)).toEqual(['logged']);
      await expectLogged(walk);
      expect(real.state().submissions.map(({ click }) => click)).toEqual(['trusted']);
    } finally {
      await extension.close();
      await practice.close();
      await real.close();
    }
  },
);
