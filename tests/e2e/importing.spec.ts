import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/extension';
import { rowsOf, workbookOf } from '../unit/exchange/workbook';
import { everythingStored, expect, storedDrafts, test } from './fixtures';
import { casesOf, csvOf, HEADINGS } from './report';

const opened = async (extension: Extension): Promise<Page> => extension.openPage('log.html#import');
const bring = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

test('a report is brought, checked, ticked and staged; brought again it doubles nothing', async ({ extension }) => {
  const page = await opened(extension);
  const report = [['Report run on 3/20/2026'], ...casesOf(12), ['Total: 12']];
  await bring(page, 'report.csv', csvOf(report));
  await expect(page.getByRole('heading', { name: 'Imported rows, 12 rows' })).toBeVisible();
  await expect(page.getByLabel('What “MRN” is')).toHaveValue('mrn');
  await expect(page.getByText('ZQXNAME3, GIVEN').first()).toBeVisible();
  await page.getByText('1 line was not read').click();
  await expect(page.getByText('Line 15: a title or a total, not a case.')).toBeVisible();
  await page.getByRole('button', { name: 'All' }).click();
  await page.getByRole('button', { name: 'Stage 12 rows' }).click();
  await expect(page.getByText('12 drafts')).toBeVisible();
  expect(await storedDrafts(extension)).toHaveLength(12);
  const stored = await everythingStored(extension);
  for (const canary of ['ZQXNAME', 'ZQXACC', '7000000']) expect(stored).not.toContain(canary);

  await bring(page, 'the same.csv', csvOf(casesOf(12)));
  await expect(page.locator('.row .tag')).toHaveCount(12);
  await page.locator('.row input').first().check();
  await page.getByRole('button', { name: 'Stage 1 row' }).click();
  await expect(page.locator('.notice.success')).toBeVisible();
  expect(await storedDrafts(extension)).toHaveLength(12);
});

test('a column that is said to be another is read so, then and the next time', async ({ extension }) => {
  const page = await opened(extension);
  const strange = [
    ['Qux', 'Zorble', 'Vint'],
    ['1001', 'PORT PLACEMENT', '2026-03-05'],
    ['1002', 'PARACENTESIS', '2026-03-06'],
  ];
  await bring(page, 'strange.csv', csvOf(strange));
  await expect(page.getByRole('alert')).toContainText('No row of it could be read as a case.');
  await page.getByLabel('What “Zorble” is').selectOption('description');
  await expect(page.getByRole('heading', { name: 'Imported rows, 2 rows' })).toBeVisible();
  await page.getByLabel('What “Vint” is').selectOption('start');
  await expect(page.locator('.row').first()).toContainText('2026');
  await page.reload();
  await bring(page, 'strange.csv', csvOf(strange));
  await expect(page.getByLabel('What “Vint” is')).toHaveValue('start');
  await expect(page.getByRole('heading', { name: 'Imported rows, 2 rows' })).toBeVisible();
});

test('hostile cells are shown as text', async ({ extension }) => {
  const page = await opened(extension);
  const hostile = [
    '=cmd|calc',
    '<script>document.title="no"</script>',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '#{7*7}',
  ];
  const rows = hostile.map((text, n) => [
    `OSEI${n}, K`,
    `70${n}`,
    `A${n}`,
    `${text} PORT PLACEMENT`,
    '2026-03-05',
    text,
    text,
  ]);
  await bring(page, '=cmd.csv', csvOf([HEADINGS, ...rows]));
  await expect(page.locator('.row')).toHaveCount(hostile.length);
  for (const text of hostile) await expect(page.locator('.row').filter({ hasText: `${text} PORT` })).toHaveCount(1);
  expect(await page.locator('main script, main img').count()).toBe(0);
  expect(await page.title()).toContain('Import');
});

test('rows are pasted anywhere on the page, and a picture is declined in words', async ({ extension }) => {
  const page = await opened(extension);
  const paste = (flavours: Record<string, string>, picture = false) =>
    page.evaluate(
      ([given, withPicture]) => {
        const data = new DataTransfer();
        for (const [type, text] of Object.entries(given)) data.setData(type, text);
        if (withPicture) data.items.add(new File([new Uint8Array([1])], 'shot.png', { type: 'image/png' }));
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      [flavours, picture] as const,
    );
  await paste({}, true);
  await expect(page.getByRole('alert')).toContainText('A picture cannot be read here.');
  await paste({
    'text/plain': casesOf(3)
      .map((row) => row.join('\t'))
      .join('\n'),
  });
  await expect(page.getByRole('heading', { name: 'Imported rows, 3 rows' })).toBeVisible();
  const table = `<table>${casesOf(4)
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  await paste({ 'text/html': table });
  await expect(page.getByRole('heading', { name: 'Imported rows, 4 rows' })).toBeVisible();
});

for (const [kind, file] of [
  ['CSV', () => csvOf(casesOf(10_000))],
  ['XLSX', () => workbookOf([{ name: 'Cases', rows: rowsOf(casesOf(10_000)) }])],
] as const) {
  test(`10,000 lines of ${kind}: progress, cancel, and all of it staged and taken back`, async ({ extension }) => {
    test.setTimeout(600_000);
    const page = await opened(extension);
    const content = file();
    const slow = { timeout: 120_000 };
    await bring(page, `report.${kind.toLowerCase()}`, content);
    await page.getByRole('button', { name: 'Cancel' }).click(slow);
    await expect(page.getByText('Drop a report here')).toBeVisible(slow);

    let begun = Date.now();
    await bring(page, `report.${kind.toLowerCase()}`, content);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Imported rows, 10000 rows' })).toBeVisible(slow);
    const read = Date.now() - begun;
    expect(await page.locator('.row').count()).toBe(200);
    await page.getByRole('button', { name: 'All' }).click();
    await page.getByRole('button', { name: 'Stage 10000 rows' }).click();
    await expect(page.getByText(/^Staging: [1-9]\d* of 10000 rows$/)).toBeVisible(slow);
    await page.getByRole('button', { name: 'Stop' }).click();
    const stopped = page.getByText(/^Stopped: \d+ rows were not staged/);
    await expect(stopped).toBeVisible(slow);
    const left = Number(/\d+/.exec((await stopped.textContent())!)![0]);
    expect(left).toBeGreaterThan(0);
    expect((await storedDrafts(extension)).length).toBe(10_000 - left);

    await bring(page, 'again', content);
    await page.getByRole('button', { name: 'All' }).click(slow);
    begun = Date.now();
    await page.getByRole('button', { name: `Stage ${left} rows` }).click();
    await expect(page.getByText(`${left} drafts`)).toBeVisible({ timeout: 480_000 });
    const staged = Date.now() - begun;
    expect((await storedDrafts(extension)).length).toBe(10_000);
    begun = Date.now();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await storedDrafts(extension)).length, { timeout: 120_000 }).toBe(10_000 - left);
    console.log(
      `${kind}: 10,000 lines read in ${read} ms, ${left} staged in ${staged} ms, taken back in ${Date.now() - begun} ms; \`npm run bench -- imports\` says for how long the page waited`,
    );
  });
}
