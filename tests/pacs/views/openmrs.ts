import type { Page } from '@playwright/test';
import { APPOINTMENT_LIST, ORDER_LIST, type PacsOrder } from '../orders';
import { type Shown, shown, type View } from './view';

type Status = PacsOrder['status'];

/** The six tabs of the radiology worklist, and the status of the orders each shows; two show none, whatever the server says. */
const RADIOLOGY_TABS: readonly (readonly [string, Status | null])[] = [
  ['Active Orders', ''],
  ['WorkList', 'IN_PROGRESS'],
  ['Referred Out', null],
  ['Pending Review', 'COMPLETED'],
  ['Approved', null],
  ['Not Done', 'DECLINED'],
];

const PROCEDURE_TABS: readonly (readonly [string, Status])[] = [
  ['Procedures Ordered', ''],
  ['Worklist', 'IN_PROGRESS'],
  ['Referred Out', 'EXCEPTION'],
  ['Not Done', 'DECLINED'],
  ['Completed', 'COMPLETED'],
];

/** OpenMRS 3: the radiology worklist tab by tab. */
export function radiologyViews(url: string): View[] {
  return RADIOLOGY_TABS.map(([name, status], at): View => {
    const rows = ORDER_LIST.filter((order) => order.status === status).map((order) => radiologyRow(order, name));
    return {
      name: `OpenMRS radiology, ${name}`,
      open: async (page) => {
        if (at === 0) await page.goto(`${url}/openmrs/spa/home/radiology`);
        await tab(page, name, rows.length);
      },
      // A tab without orders shows headings alone, and nobody can tell whose.
      system: rows.length > 0 ? /^generic-/ : /^$/,
      rows,
      instead: rows.length > 0 ? undefined : 'nothing',
    };
  });
}

/** OpenMRS 3: the appointments of a day and of today, which are dated otherwise. */
export function appointmentViews(url: string): View[] {
  const home = `${url}/openmrs/spa/home/appointments`;
  const day = '2026-03-16';
  return [
    appointments('OpenMRS appointments of a day', `${home}/${day}`, () => day),
    appointments('OpenMRS appointments of today', home, today),
    {
      name: 'OpenMRS appointments, one opened',
      open: async (page) => {
        await page.getByRole('button', { name: 'Expand current row' }).first().click();
        await page.getByText('Patient Details').waitFor();
      },
      system: /^generic-/,
      get rows() {
        return appointmentRows(today());
      },
    },
  ];
}

/** KenyaEMR: what every tab of its procedure orders shows with no patient opened, with one and with all. */
export function kenyaemrViews(url: string): View[] {
  const system = /^kenyaemr-orders$/;
  const [first] = ORDER_LIST;
  const open = (page: Page) => page.getByRole('button', { name: 'Expand current row' }).filter({ visible: true });
  return [
    {
      name: 'KenyaEMR procedure orders, nothing opened',
      open: async (page) => {
        await page.goto(`${url}/openmrs/spa/home/procedure`);
        await tab(page, 'Procedures Ordered', 3);
        await page.getByText(first!.number).first().waitFor({ state: 'attached' });
      },
      system,
      rows: [],
      instead: 'closed-rows',
    },
    {
      name: 'KenyaEMR procedure orders, one opened',
      open: async (page) => {
        await open(page).first().click();
        await page.getByText(first!.number).first().waitFor();
      },
      system,
      rows: ORDER_LIST.filter(({ status, mrn }) => status === '' && mrn === first!.mrn).map(procedureRow),
    },
    ...PROCEDURE_TABS.map(([name, status]): View => {
      const orders = ORDER_LIST.filter((order) => order.status === status);
      return {
        name: `KenyaEMR procedure orders, ${name}`,
        open: async (page) => {
          await tab(page, name, new Set(orders.map(({ mrn }) => mrn)).size);
          while ((await open(page).count()) > 0) await open(page).first().click();
          for (const { number } of orders) await page.getByText(number).filter({ visible: true }).waitFor();
        },
        system,
        rows: orders.map(procedureRow),
      };
    }),
  ];
}

async function tab(page: Page, name: string, rows: number): Promise<void> {
  await page
    .getByRole('tab', { name, exact: name !== 'Procedures Ordered' })
    .or(page.getByRole('tab', { name: `${name}(` }))
    .first()
    .click({ timeout: 60_000 });
  await page.waitForFunction(
    (count) =>
      Array.from(document.querySelectorAll('[role="tabpanel"]:not([hidden]) tbody > tr:not([data-child-row])'))
        .length === count,
    rows,
  );
}

function appointments(name: string, url: string, day: () => string): View {
  return {
    name,
    open: async (page) => {
      await page.goto(url);
      await page
        .locator('tr[data-parent-row]')
        .nth(APPOINTMENT_LIST.length - 1)
        .waitFor({ timeout: 60_000 });
    },
    system: /^generic-/,
    get rows() {
      return appointmentRows(day());
    },
  };
}

const appointmentRows = (day: string): Shown[] =>
  APPOINTMENT_LIST.map(({ mrn, patientName, location, service, start, status }) =>
    shown({
      ...{ mrn, patientName, location, description: service, start: `${day}T${start}` },
      status: status === 'CheckedIn' ? 'Checked in' : status,
    }),
  );

/** This computer's date: the page and its browser have the same clock. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** "Pending Review" has no column for the status; an order nobody has picked up has "--" there. */
const radiologyRow = ({ number, patientName, procedure, activated, status }: PacsOrder, tab: string): Shown =>
  shown({
    ...{ order: number, patientName, description: procedure, start: activated.slice(0, 10) },
    status: tab === 'Pending Review' ? '' : status,
  });

/** KenyaEMR writes procedures with one capital letter. */
const procedureRow = ({ number, upperName, age, procedure, activated, status }: PacsOrder): Shown => ({
  ...{ order: number, patientName: upperName, age: String(age), start: activated.slice(0, 10) },
  description: procedure[0]!.toUpperCase() + procedure.slice(1).toLowerCase(),
  status: status === '' ? 'Order not picked' : status,
});
