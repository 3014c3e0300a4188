import { expect, test } from '@playwright/test';
import type { FillValues } from '../../lib/model';
import { type Practice, startPractice } from '../practice/server';
import { openCaseLog } from './caselog-page';

const IR = 'Interventional Procedures';
const TACE = {
  concept: 'EMB.TACE',
  listings: [
    {
      class: IR,
      area: 'Arterial Interventions',
      type: 'Arterial embolization',
      description: 'Embolization of tumor - chemoembolization',
    },
  ],
};
const CASE: FillValues = {
  caseId: '7Q2M9K4XW8R1T5VN',
  caseDate: '2026-03-05',
  caseYear: '3',
  role: 'Primary',
  site: 'University Hospital',
  attending: 'Folasade Adeyemi',
  patientType: 'Pediatric',
  comments: 'Second session.\nNo complication.',
  entries: [TACE],
};

let practice: Practice;
test.beforeAll(async () => {
  practice = await startPractice();
});
test.afterAll(() => practice.close());

test('fills the form', async ({ page }) => {
  const caselog = await openCaseLog(page, practice.caseLogUrl);
  const start = Date.now();
  const report = await caselog.fill(CASE);
  console.log(JSON.stringify(report, null, 1), Date.now() - start, JSON.stringify(practice.state().spied));
  await page.screenshot({ path: '/tmp/caselog-fill.png', fullPage: true });
  expect(report.left).toEqual([]);
});
