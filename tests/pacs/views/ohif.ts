import type { PacsStudy } from '../studies';
import { moment, shown, type View } from './view';

/** OHIF's study list, with a row opened and without, and its viewer, which shows no identifier. */
export function ohifViews(url: string, studies: readonly PacsStudy[]): View[] {
  const system = /^ohif-study-list$/;
  const rows = studies.map(({ mrn, accession, patientName, description, modality, date, time }) =>
    shown({ mrn, accession, patientName: displayed(patientName), description, modality, start: moment(date, time) }),
  );
  return [
    {
      name: 'OHIF, study list',
      open: async (page) => {
        await page.goto(url);
        // OHIF brings some megabytes of script before its first row.
        await page
          .locator('[data-cy^="studyRow-"]')
          .nth(studies.length - 1)
          .waitFor({ timeout: 60_000 });
      },
      system,
      rows,
    },
    {
      name: 'OHIF, a row opened',
      open: async (page) => {
        await page.locator('[data-cy^="studyRow-"]').nth(2).click();
        await page.getByText('Key images').first().waitFor();
      },
      system,
      rows,
    },
    {
      name: 'OHIF, viewer',
      open: async (page) => {
        await page.goto(new URL('/viewer?StudyInstanceUIDs=2.25.7001.1', url).href);
        await page.locator('[data-cy="viewport-pane"]').first().waitFor({ timeout: 60_000 });
      },
      system,
      rows: [],
      instead: 'single-viewer',
    },
  ];
}

/** "O'BRIEN^MARY^ANN" as the list writes it: "O'BRIEN, MARY ANN". */
function displayed(name: string): string {
  const [family, ...others] = name.split('^');
  return `${family}, ${others.filter((part) => part !== '').join(' ')}`;
}
