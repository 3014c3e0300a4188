import { captureRows, expectLogged, fillCase, stageRows, submitAsResident, type Walk } from '../../scripts/walk';
import { type Pacs, startPacs } from '../pacs';
import type { LoopbackServer } from '../pacs/loopback';
import { lacking, startOpenmrs } from '../pacs/openmrs';
import { APPOINTMENT_LIST } from '../pacs/orders';
import { expect, storedDrafts, tab, test } from './fixtures';

// One PACS serves both worklists.
test.describe.configure({ mode: 'default' });

let pacs: Pacs;

test.beforeAll(async () => {
  const started = await startPacs();
  if ('missing' in started) {
    console.warn(`SKIPPED: ${started.missing}`);
    test.skip(true, started.missing);
  } else pacs = started;
});
test.afterAll(async () => pacs?.close());

for (const [system, study] of [
  ['Orthanc Explorer', 'PROSTATE ARTERY EMBOLIZATION'],
  ['OHIF', 'CHEMOEMBOLIZATION'],
] as const) {
  test(`a case travels from ${system} to a logged case`, async ({ walk, practice }) => {
    const url = system === 'OHIF' ? pacs.ohifUrl : pacs.explorerUrl;
    if (typeof url !== 'string') {
      console.warn(`SKIPPED: ${url.missing}`);
      return test.skip(true, url.missing);
    }
    const onPacs: Walk = { ...walk, worklist: await tab(walk.extension, url) };
    await onPacs.worklist.getByText(study).first().waitFor();
    const popup = await captureRows(onPacs);
    expect(await popup.evaluate(`document.querySelectorAll('.rows .row').length`)).toBe(pacs.studies.length);
    await stageRows(onPacs, popup, study);
    await popup.close();

    const report = await fillCase(onPacs);
    // Neither list says who the attending was, and Orthanc's institution is no site of this programme: both are left to the resident, by name.
    expect(report).toContain('Attending');
    expect(report.includes('Site')).toBe(system === 'Orthanc Explorer');
    await walk.caseLog.bringToFront();
    await walk.caseLog.locator('#Attendings').selectOption({ label: 'Osei, Kwame' }, { force: true });
    await walk.caseLog.locator('#Institutions').selectOption({ label: 'University Hospital' });
    await walk.caseLog.locator('#PatientTypes').selectOption({ label: 'Adult' });
    await submitAsResident(onPacs);
    await expectLogged(onPacs);
    expect(practice.state().submissions.map(({ click }) => click)).toEqual(['trusted']);
    expect((await storedDrafts(walk.extension)).map(({ state }) => state)).toEqual(['logged']);
  });
}

test('the popup lists the day of OpenMRS, and says what to open where KenyaEMR folds its orders away', async ({
  walk,
}) => {
  const openmrs = await startOpenmrs();
  const absent =
    'missing' in openmrs
      ? openmrs
      : (lacking('@openmrs/esm-appointments-app') ?? lacking('@kenyaemr/esm-procedure-orders-app'));
  if (absent) {
    console.warn(`SKIPPED: ${absent.missing}`);
    return test.skip(true, absent.missing);
  }
  const { url, close } = openmrs as LoopbackServer;
  try {
    const worklist = await tab(walk.extension, `${url}/openmrs/spa/home/appointments`);
    await worklist
      .locator('tr[data-parent-row]')
      .nth(APPOINTMENT_LIST.length - 1)
      .waitFor();
    const listed = await captureRows({ ...walk, worklist });
    expect(await listed.evaluate(`document.querySelectorAll('.rows .row').length`)).toBe(APPOINTMENT_LIST.length);
    await listed.close();

    await worklist.goto(`${url}/openmrs/spa/home/procedure`);
    await worklist.locator('tr[data-parent-row]').first().waitFor();
    const refused = await walk.extension.openPopup(worklist);
    await refused.click('button', 'Capture case');
    const alert = await refused.until<string>(`document.querySelector('[role=alert]')?.innerText`);
    expect(alert).toContain('rows-closed');
    expect(alert).toContain('Open your rows');
  } finally {
    await close();
  }
});
