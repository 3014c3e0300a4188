import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/find.mjs';
import { type Pacs, startPacs } from '../pacs';

// One PACS serves both pages.
test.describe.configure({ mode: 'default' });
test.use({ launchOptions: { executablePath: await findChromium() } });

let pacs: Pacs;

test.beforeAll(async () => {
  const started = await startPacs();
  if ('missing' in started) {
    console.warn(`SKIPPED: ${started.missing}`);
    test.skip(true, started.missing);
  } else pacs = started;
});
test.afterAll(async () => pacs?.close());

test('Orthanc Explorer lists every study with its patient, description, MRN and accession number', async ({ page }) => {
  await page.goto(pacs.explorerUrl);
  const cards = page.locator('#all-studies li').filter({ visible: true });
  await expect(cards).toHaveCount(pacs.studies.length);
  const texts = (await cards.allInnerTexts()).map((text) => text.split(/\s*\n\s*/));
  for (const { patientName, description, mrn, accession } of pacs.studies) {
    const card = texts.find(([heading]) => heading === `${patientName} - ${description}`);
    expect(card, description).toContain(`PatientID: ${mrn}`);
    expect(card, description).toContain(`AccessionNumber: ${accession}`.trim());
  }
});

test('OHIF lists every study with its MRN, description, modality and accession number', async ({ page }) => {
  const { ohifUrl, studies } = pacs;
  if (typeof ohifUrl !== 'string') {
    console.warn(`SKIPPED: ${ohifUrl.missing}`);
    return test.skip(true, ohifUrl.missing);
  }
  await page.goto(ohifUrl);
  const rows = page.locator('[data-cy=study-list-results] > tr').filter({ visible: true });
  // OHIF brings some megabytes of script before its first row.
  await expect(rows).toHaveCount(studies.length, { timeout: 30_000 });
  const cells = await Promise.all((await rows.all()).map((row) => row.locator('td td').allInnerTexts()));
  const shown = cells.map(([, mrn, , ...rest]) => [mrn, ...rest.slice(0, 3)].map((text) => text?.trim()));
  expect(shown.sort()).toEqual(studies.map((s) => [s.mrn, s.description, s.modality, s.accession]).sort());
});
