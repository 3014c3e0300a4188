import { test as base } from '@playwright/test';
import { launchExtension } from '../../scripts/extension';
import { introduce } from '../../scripts/resident';
import { captureRows, stageRows } from '../../scripts/walk';
import { startPractice } from '../practice/server';
import { THROW_AWAY_TLS } from '../practice/tls';
import { expect, tab } from './fixtures';

base('the side panel stays while tabs change: it reviews beside the worklist, and sees the Case Log', async () => {
  base.setTimeout(120_000);
  const practice = await startPractice();
  const real = await startPractice({ tls: THROW_AWAY_TLS });
  const extension = await launchExtension({
    headless: true,
    args: [`--host-resolver-rules=MAP apps.acgme.org ${new URL(real.origin).host}`, '--ignore-certificate-errors'],
  });
  try {
    await introduce(extension);
    const worklist = await tab(extension, practice.worklistUrl);
    const caseLog = await tab(extension, 'https://apps.acgme.org/ads/CaseLogs/CaseEntry/Insert');
    const walk = { extension, worklist, caseLog, say: () => undefined };
    const popup = await captureRows(walk);
    await stageRows(walk, popup, 'CHEMOEMBOLIZATION');
    await popup.click('[aria-label="Keep open beside the page"]');
    const panel = await extension.openedPanel();
    await panel.until(`document.querySelector('.card.open')`);
    await panel.evaluate(`(() => {
      const box = document.querySelector('textarea');
      box.focus();
      box.value = 'left by the panel';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);

    await caseLog.bringToFront();
    await panel.until(`document.body.innerText.includes('Case Log page')`, 30_000);
    expect(await panel.evaluate(`document.querySelector('textarea').value`)).toBe('left by the panel');

    await worklist.bringToFront();
    const offersCapture = `[...document.querySelectorAll('button')].some((one) => one.textContent.includes('Capture case'))`;
    await panel.until(offersCapture, 30_000);
    expect(await panel.evaluate(`document.querySelectorAll('.card.open').length`)).toBe(1);
  } finally {
    await extension.close();
    await practice.close();
    await real.close();
  }
});
