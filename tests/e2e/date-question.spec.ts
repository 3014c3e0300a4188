import type { Draft } from '../../lib/model';
import { expect, storedDrafts, tab, test } from './fixtures';
import { servePages } from './granted';

/** A list of one day that is long past in either order. */
const LIST = `<!doctype html><html lang="en-US"><title>Day list</title><table>
<tr><th>Patient<th>MRN<th>Accession<th>Exam Date<th>Procedure<th>Status</tr>
<tr><td>OSEI, KOFI<td>00771001<td>E5501<td>03/04/2025 07:05<td>IR PORT PLACEMENT<td>Completed</tr>
<tr><td>HALL, NIA<td>00771002<td>E5502<td>03/04/2025 09:30<td>IR TIPS CREATION<td>Completed</tr>
</table>`;
const asks = `document.querySelector('.date-question')?.innerText.includes('Is 03/04/2025 March 4 or April 3?')`;
const isQuiet = `document.querySelectorAll('.rows .row').length === 2 && !document.querySelector('.date-question')`;

test('dates that are one of two days are asked about once for their site, read as said, listed in Options and forgotten there', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const pages = await servePages({ list: LIST, other: LIST });
  const page = await tab(extension, pages.at('list'));
  const popup = await extension.openPopup(page);
  await popup.click('button', 'Capture case');
  await popup.until(asks);
  await popup.click('.date-question button', 'March 4');
  await popup.until(isQuiet);
  await popup.evaluate(`document.querySelector('.rows .row input').click()`);
  await popup.click('button', 'Stage');
  await popup.until(`Boolean(document.querySelector('.cards'))`);
  await popup.close();
  const [draft] = (await storedDrafts(extension)) as unknown as Draft[];
  expect(draft!.fields.caseDate).toMatchObject({
    value: '2025-03-04',
    from: { kind: 'cell', cell: { text: '03/04/2025 07:05' } },
  });

  await page.goto(pages.at('other'));
  const again = await extension.openPopup(page);
  await again.click('button', 'Capture case');
  await again.until(isQuiet);
  await again.close();

  const options = await extension.openPage('options.html');
  await expect(options.getByText('Month first: 3/5/2026 is March 5')).toBeVisible();
  await options.getByRole('button', { name: `Remove the dates of ${new URL(pages.at('')).origin}` }).click();
  await expect(options.getByText('None yet. You are asked once where a list needs it.')).toBeVisible();
  await options.close();
  await page.bringToFront();
  const anew = await extension.openPopup(page);
  // The reading of before still stands in the page; it is read anew.
  await anew.until(`document.querySelector('.rows') || document.querySelector('.capture')`);
  if (await anew.evaluate(`Boolean(document.querySelector('.rows'))`)) await anew.click('button', 'Close');
  await anew.click('button', 'Capture case');
  await anew.until(asks);
  await pages.close();
});
