import { readFileSync } from 'node:fs';
import type { Draft } from '../../lib/model';
import type { Extension, Popup } from '../../scripts/extension';
import { captureRows, type Walk } from '../../scripts/walk';
import { everythingStored, expect, storedDrafts, test } from './fixtures';

const DESCRIPTION = 'IR NEPHROSTOMY PLACEMENT RIGHT';
const WORDS = 'ir nephrostomy placement right';
const [TAUGHT, NAME] = ['O.EXGU', 'Nephrostomy or nephroureteral exchange'];
const TICK = '.teach input';

/** Captures, and stages the row of one patient that has the description. */
async function stageRowOf(walk: Walk, patient: string): Promise<Popup> {
  const popup = await captureRows(walk);
  await popup.evaluate(`(() => {
    for (const row of document.querySelectorAll('.rows .row'))
      if (row.textContent.includes('${patient}') && row.textContent.includes('${DESCRIPTION}')) row.querySelector('input').click();
  })()`);
  await popup.click('button', 'Stage 1 row');
  await popup.until(`Boolean(document.querySelector('.card.open .entry'))`);
  return popup;
}

/** Says in the open card what the procedure was instead. */
async function correct(popup: Popup, name: string): Promise<void> {
  await popup.click('.entry-change');
  await popup.until(`Boolean(document.querySelector('.picker input'))`);
  await popup.evaluate(`(() => {
    const box = document.querySelector('.picker input');
    box.value = '${name}';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await popup.click('.picker-option', name);
}

const drafts = async (extension: Extension): Promise<Draft[]> => (await storedDrafts(extension)) as unknown as Draft[];
const taughtNow = async (extension: Extension): Promise<boolean> =>
  (await everythingStored(extension)).includes(`"words":"${WORDS}"`);
const stagedLine = async (extension: Extension) =>
  (await drafts(extension)).find(({ state }) => state === 'staged')?.lines[0];

test('a corrected wording is asked about, taught on the tick, and used and shown at the next capture', async ({
  walk,
}) => {
  const { extension, worklist } = walk;
  const popup = await stageRowOf(walk, 'REYNOLDS');
  await correct(popup, NAME);
  await popup.until(`document.querySelector('${TICK}')?.checked === false`);
  await popup.close();
  expect(await stagedLine(extension)).toMatchObject({ override: { concept: TAUGHT }, decision: { concept: 'PN.PCN' } });
  expect(await taughtNow(extension)).toBe(false);

  const back = await extension.openPopup(worklist);
  await back.click(TICK);
  await back.until(`document.querySelector('${TICK}').checked`);
  await back.click('.card-foot button', 'Discard');
  await back.until(`!document.querySelector('.card')`);
  await back.close();

  const again = await stageRowOf(walk, 'REYNOLDS');
  await again.click('.why summary');
  await again.until(`document.querySelector('.why[open]').innerText.includes('Learned from you: “${WORDS}”')`);
  await again.close();
  const mapped = (await stagedLine(extension))!.decision;
  expect(mapped).toMatchObject({ concept: TAUGHT, review: false });
  expect(mapped.alternatives[0]?.concept).toBe('PN.PCN');

  const other = await stageRowOf(walk, 'ANGELO');
  await other.until(`document.querySelector('.card.open').innerText.includes('${NAME}')`);
  await other.close();
  const lines = (await drafts(extension)).flatMap((draft) => draft.lines);
  expect(lines.map(({ override, decision }) => [override?.concept ?? null, decision.concept])).toEqual(
    expect.arrayContaining([
      [TAUGHT, TAUGHT],
      [null, TAUGHT],
    ]),
  );
});

test('what was taught is listed, handed on as a file without a patient, revoked, and taken in again', async ({
  walk,
}, testInfo) => {
  const { extension } = walk;
  const popup = await stageRowOf(walk, 'REYNOLDS');
  await correct(popup, NAME);
  await popup.click(TICK);
  await popup.until(`document.querySelector('${TICK}').checked`);
  await popup.close();

  const options = await extension.openPage('options.html');
  const item = options.getByRole('listitem').filter({ hasText: `“${WORDS}”` });
  await expect(item).toContainText(NAME);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('link', { name: 'Export' }).click(),
  ]);
  const path = testInfo.outputPath('wordings.json');
  await download.saveAs(path);
  const origin = new URL(walk.worklist.url()).origin;
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    kind: 'first-operator-wordings',
    schemaVersion: 1,
    wordings: [{ origin, words: WORDS, concept: TAUGHT }],
  });

  await item.getByRole('button', { name: /^Remove/ }).click();
  await expect(item).toHaveCount(0);
  await (await stageRowOf(walk, 'ANGELO')).close();
  const lines = (await drafts(extension)).flatMap((draft) => draft.lines);
  expect(lines.map(({ decision }) => decision.concept)).toEqual(['PN.PCN', 'PN.PCN']);

  await options.bringToFront();
  await options.getByLabel('Import a list').setInputFiles(path);
  await expect(options.getByText('Imported: 1 new, 0 replaced, 0 known already.')).toBeVisible();
  await expect(item).toContainText('imported from a colleague');
});
