import type { Page } from '@playwright/test';
import type { Pacs } from '../index';
import type { PacsStudy } from '../studies';
import { moment, type Shown, shown, type View } from './view';

/** The pages of Orthanc Explorer. Each stays in the document, hidden, when the next is opened. */
export function explorerViews({ orthancUrl, studies }: Pacs): View[] {
  const system = /^orthanc-explorer$/;
  const explorer = (hash: string) => `${orthancUrl}/app/explorer.html#${hash}`;
  const mine = studies.filter(({ mrn }) => mrn === '00078150');
  const [one] = mine;
  return [
    {
      name: 'Orthanc Explorer, all studies',
      open: async (page) => {
        await page.goto(explorer('find-studies'));
        await items(page, 'find-studies')
          .nth(studies.length - 1)
          .waitFor();
      },
      system,
      rows: studies.map(explorerRow),
    },
    {
      name: 'Orthanc Explorer, all studies filtered',
      open: async (page) => {
        await page.locator('#find-studies input[data-type=search]').pressSequentially('Y-90');
        await items(page, 'find-studies').filter({ hasText: studies[0]!.description }).waitFor({ state: 'hidden' });
      },
      system,
      rows: studies.filter(({ description }) => description.includes('Y-90')).map(explorerRow),
    },
    {
      name: "Orthanc Explorer, one patient's study",
      open: async (page) => {
        await items(page, 'find-studies')
          .filter({ hasText: one!.accession, visible: true })
          .locator('a')
          .first()
          .click();
        await page.locator('#study-info li').nth(3).waitFor();
      },
      system,
      rows: [explorerRow(one!)],
    },
    {
      name: 'Orthanc Explorer, one patient',
      open: async (page) => {
        await page.locator('#study-info a[href^="#patient"]').first().click();
        await items(page, 'patient')
          .filter({ hasText: mine.at(-1)!.accession })
          .waitFor();
      },
      system,
      rows: mine.map(explorerRow),
    },
    {
      name: 'Orthanc Explorer, look-up',
      open: async (page) => {
        await page.goto(explorer('lookup'));
        await page.locator('#lookup-patient-id').fill('7402044');
        await page.locator('#lookup-submit').evaluate((button: HTMLElement) => button.click());
        await page.locator('#lookup-result li a').first().waitFor();
      },
      system,
      rows: studies.filter(({ mrn }) => mrn === '7402044').map(explorerRow),
    },
    {
      name: 'Orthanc Explorer, query results',
      open: async (page) => {
        await page.goto(explorer('query-retrieve'));
        await page.locator('#qr-server option').first().waitFor({ state: 'attached' });
        await page.locator('#qr-submit').evaluate((button: HTMLElement) => button.click());
        await items(page, 'query-retrieve-2')
          .nth(studies.length - 1)
          .waitFor();
      },
      system: /^orthanc-query$/,
      rows: studies.map(({ mrn, accession, patientName, birthDate, description, date }) =>
        shown({ mrn, accession, patientName, birthDate: moment(birthDate), description, start: moment(date) }),
      ),
    },
  ];
}

/** The table of Orthanc's DICOMweb client, ten studies a page. */
export function dicomwebViews({ orthancUrl, studies }: Pacs): View[] {
  return [
    {
      name: 'Orthanc DICOMweb client',
      open: async (page) => {
        await page.goto(`${orthancUrl}/dicom-web/app/client/index.html`);
        await page.locator('option').first().waitFor({ state: 'attached' });
        await page.getByText('Do lookup').click();
        await page.locator('tbody tr').nth(9).waitFor();
      },
      turn: async (page) => {
        const next = page.locator('[aria-label="Go to next page"]');
        if ((await next.getAttribute('aria-disabled')) === 'true') return false;
        const before = await page.locator('tbody tr').first().getAttribute('aria-rowindex');
        await next.click();
        await page.locator(`tbody tr[aria-rowindex="${Number(before) + 10}"]`).waitFor();
        return true;
      },
      system: /^generic-table$/,
      rows: studies.map(({ mrn, accession, patientName, date }) =>
        shown({ mrn, accession, patientName, start: moment(date) }),
      ),
    },
  ];
}

const items = (page: Page, id: string) =>
  page.locator(`[data-role="page"]#${id} li`).filter({ has: page.locator('h3') });

const explorerRow = ({ mrn, accession, patientName, birthDate, description, date, institution }: PacsStudy): Shown =>
  shown({
    ...{ mrn, accession, patientName, birthDate: moment(birthDate), description },
    ...{ start: moment(date), location: institution },
  });
