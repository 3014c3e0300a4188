import { captureRows, stageRows } from '../../scripts/walk';
import { expect, test } from './fixtures';

test('the side panel stays while tabs change: it reviews beside the worklist, and fills beside the Case Log', async ({
  walk,
}) => {
  const { extension, worklist, caseLog } = walk;
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

  // The Case Log is looked at only by the script that is its page's own; here the toolbar click stands in for it.
  await caseLog.bringToFront();
  await (await extension.openPopup(caseLog)).close();
  await panel.until(`document.body.innerText.includes('Case Log page')`);
  expect(await panel.evaluate(`document.querySelector('textarea').value`)).toBe('left by the panel');

  await worklist.bringToFront();
  await panel.until(
    `Boolean([...document.querySelectorAll('button')].find((one) => one.textContent.includes('Capture case')))`,
  );
  expect(await panel.evaluate(`document.querySelectorAll('.card.open').length`)).toBe(1);
});
