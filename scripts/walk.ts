import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Extension, Popup } from './extension';
import { decisionsOf, newestDraft, writtenOf } from './told';

/** One case on its way from a worklist to a logged case, driven as a resident would: by the real popup and the page's own Submit. */
export interface Walk {
  extension: Extension;
  /** The tab with the worklist, loaded. */
  worklist: Page;
  /** The tab with the Case Log's entry page, loaded. */
  caseLog: Page;
  /** Says what was done, in a sentence. */
  say(sentence: string): void;
  /** Where pictures go; none are taken without it. */
  pictures?: string;
}

const rowsNamed = (part: string) =>
  `[...document.querySelectorAll('.rows .row')].filter((row) => row.textContent.includes(${JSON.stringify(part)}))`;

/** Opens the popup over the worklist and captures; returns it with the rows shown. Throws with what the popup shows where none are. */
export async function captureRows({ extension, worklist, say, pictures }: Walk): Promise<Popup> {
  const popup = await extension.openPopup(worklist);
  await popup.click('button', 'Capture case');
  const count = await popup.until<number>(`document.querySelectorAll('.rows .row').length`);
  say(
    `Read ${count} rows from ${worklist.url()}: ${await popup.evaluate<string>(`document.querySelector('.reading h2, .reading-head')?.innerText.replaceAll('\\n', '; ') ?? ''`)}`,
  );
  if (pictures) {
    await popup.screenshot(join(pictures, '1-popup-reading.png'));
    await worklist.screenshot({ path: join(pictures, '1-worklist.png') });
  }
  return popup;
}

/** Ticks every row whose text contains `part` and stages them; the popup then shows the draft. */
export async function stageRows({ say, pictures }: Walk, popup: Popup, part: string): Promise<void> {
  const ticked = await popup.until<number>(
    `(() => { const rows = ${rowsNamed(part)}; for (const row of rows) row.querySelector('input').click(); return rows.length; })()`,
  );
  await popup.click('button', 'Stage');
  await popup.until(`Boolean(document.querySelector('.cards'))`);
  say(`Ticked and staged ${ticked} row${ticked === 1 ? '' : 's'} with “${part}”.`);
  for (const sentence of decisionsOf(await newestDraft(popup))) say(sentence);
  if (pictures) await popup.screenshot(join(pictures, '2-popup-draft.png'));
}

/** Confirms the role where it was worked out, then fills the open draft into the Case Log in front; returns the report's words. */
export async function fillCase({ extension, caseLog, say, pictures }: Walk): Promise<string> {
  const popup = await extension.openPopup(caseLog);
  await popup.until(`document.querySelector('.cards') && document.body.innerText.includes('Fill this case')`);
  if (await popup.evaluate(`Boolean(document.querySelector('.role-ask button'))`)) {
    await popup.click('.role-ask button');
    await popup.until(`!document.querySelector('.role-ask')`);
    say('Confirmed the role that was worked out.');
  }
  await popup.click('button', 'Fill this case');
  const report = await popup.until<string>(`document.querySelector('.report')?.innerText`, 30_000);
  for (const sentence of writtenOf(await newestDraft(popup))) say(sentence);
  if (pictures) {
    await popup.screenshot(join(pictures, '3-popup-report.png'));
    await caseLog.screenshot({ path: join(pictures, '3-case-log.png'), fullPage: true });
  }
  await popup.close();
  return report;
}

/** Presses Submit, and the page's own confirmation, as the resident does; waits until the Case Log says that it took the case. */
export async function submitAsResident({ caseLog, say, pictures }: Walk): Promise<void> {
  await caseLog.bringToFront();
  await caseLog.locator('#submitButton').click();
  await caseLog.locator('#confirmSubmitButton').click();
  await caseLog.locator('#server-success').waitFor();
  say(`Submitted by hand. The Case Log says: ${(await caseLog.locator('#server-success').innerText()).trim()}`);
  if (pictures) await caseLog.screenshot({ path: join(pictures, '4-logged.png') });
}

/** Waits until the draft is marked as logged, which the popup shows. */
export async function expectLogged({ extension, caseLog, say, pictures }: Walk): Promise<void> {
  const popup = await extension.openPopup(caseLog);
  await popup.until(`/\\d+ logged/.test(document.body.innerText)`);
  say('The draft is marked as logged.');
  if (pictures) await popup.screenshot(join(pictures, '5-popup-logged.png'));
  await popup.close();
}
