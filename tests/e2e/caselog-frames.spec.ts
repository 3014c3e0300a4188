import { expect, type Frame, type Page, test } from '@playwright/test';
import type { FillReport } from '../../lib/model';
import { findChromium } from '../../scripts/ensure.mjs';
import { bundle, inEveryFrame } from '../../scripts/in-page';
import { startPractice } from '../practice/server';
import { variedCase } from '../practice/varied';
import { openCaseLog } from './caselog-page';

test.use({ launchOptions: { executablePath: await findChromium() } });

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Markup that puts the entry page into a frame of the page; `form`: its address, `markup`: its source. */
const FRAMES: Record<string, (page: { form: string; markup: string; elsewhere: string }) => string> = {
  'a frame of the same origin': ({ form }) => `<iframe src="${form}"></iframe>`,
  'a frame of another port': ({ elsewhere }) => `<iframe src="${elsewhere}"></iframe>`,
  'a frame of another site': ({ form }) => `<iframe src="${form.replace('127.0.0.1', 'localhost')}"></iframe>`,
  'a sandbox with scripts': ({ form }) => `<iframe sandbox="allow-scripts" src="${form}"></iframe>`,
  'a sandbox of the same origin': ({ form }) =>
    `<iframe sandbox="allow-scripts allow-same-origin" src="${form}"></iframe>`,
  'a sandbox with forms': ({ form }) => `<iframe sandbox="allow-scripts allow-forms" src="${form}"></iframe>`,
  'a frame of given source': ({ markup }) => `<iframe srcdoc="${escaped(markup)}"></iframe>`,
  'a blank frame that was given the form': ({ markup }) =>
    `<iframe></iframe><script>{ const inner = document.querySelector('iframe').contentDocument;
      const form = new DOMParser().parseFromString(${JSON.stringify(markup).replaceAll('</', '<\\/')}, 'text/html');
      inner.documentElement.replaceWith(inner.importNode(form.documentElement, true)); }</script>`,
  'a frame three deep': ({ form }) =>
    `<iframe srcdoc="${escaped(`<iframe srcdoc="${escaped(`<iframe src="${form}"></iframe>`)}"></iframe>`)}"></iframe>`,
  'an object': ({ form }) => `<object data="${form}" width="900" height="600"></object>`,
  'a frame of no size': ({ form }) => `<iframe src="${form}" width="0" height="0" style="border: 0"></iframe>`,
  'a frame that goes during the fill': ({ form }) =>
    `<iframe src="${form}"></iframe><script>document.querySelector('iframe').onload = () => setTimeout(() => document.querySelector('iframe').remove(), 2500);</script>`,
};

const values = variedCase(0);

/** The frame of a page that holds the form, as soon as one does. */
async function frameWithForm(page: Page, name: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of page.frames().slice(1))
          if (
            (await frame
              .locator('#submitButton')
              .count()
              .catch(() => 0)) > 0
          )
            found = frame;
        return found !== undefined;
      },
      { message: name, timeout: 20_000 },
    )
    .toBe(true);
  return found!;
}

test(`A2: in ${Object.keys(FRAMES).length} kinds of frames nothing is written`, async ({ page }) => {
  test.setTimeout(300_000);
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const other = await startPractice({ quirks: { ajaxDelay: false } });
  const code = await bundle('lib/caselog/index.ts');
  const fill = `(() => { const { fillCaseLog, watchResident } = ${code};
    return fillCaseLog(document, location, ${JSON.stringify(values)}, watchResident(document)); })()`;
  const markup = await (await page.request.get(practice.caseLogUrl)).text();
  const found: string[] = [];
  for (const [name, frame] of Object.entries(FRAMES)) {
    const body = frame({ form: practice.caseLogUrl, markup, elsewhere: other.caseLogUrl });
    // A page that is truly served from this machine: what a test makes up may not frame it.
    await page.goto(practice.url);
    await page.evaluate((text) => document.body.append(document.createRange().createContextualFragment(text)), body);
    const inner = await frameWithForm(page, name);
    const reports = await inEveryFrame<FillReport>(page, fill);
    if (reports.length < 2) found.push(`${name}: ${reports.length} frames were reached`);
    for (const { value } of reports)
      if (value.refused === null || value.filled.length > 0) found.push(`${name}: ${JSON.stringify(value)}`);
    const held = await inner
      .evaluate(() => document.querySelector<HTMLInputElement>('input[maxlength="25"]')?.value)
      .catch(() => '');
    if (held !== '') found.push(`${name}: written`);
  }
  const touched = [...practice.state().spied, ...other.state().spied].filter(({ kind }) => kind !== 'navigate');
  const sent = [...practice.state().submissions, ...other.state().submissions];
  await practice.close();
  await other.close();
  expect(found).toEqual([]);
  expect(touched).toEqual([]);
  expect(sent).toEqual([]);
});

test('A2: an entry page that holds the form in a frame as well is filled, and its frame is not', async ({ page }) => {
  const practice = await startPractice({ quirks: { ajaxDelay: false } });
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    document.body.append(frame);
  });
  await page.frameLocator('iframe').locator('#submitButton').waitFor();
  expect(await caselog.fill(values)).toMatchObject({ left: [], refused: null });
  expect(await page.frameLocator('iframe').locator('input[maxlength="25"]').inputValue()).toBe('');
  await practice.close();
});
