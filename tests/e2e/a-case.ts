import type { Page } from '@playwright/test';
import type { FillValues } from '../../lib/model';
import { IR_CLASS } from '../practice/codes';

export const PORT = {
  class: IR_CLASS,
  area: 'Venous Access General',
  type: 'Venous port placement',
  description: 'Venous port placement',
};

/** A case that the practice form takes as it stands. */
export const aCase = (more: Partial<FillValues> = {}): FillValues => ({
  caseId: 'ACASE23456789012',
  caseDate: '2026-11-02',
  caseYear: '5',
  role: 'Secondary',
  site: 'Saint Brigid Hospital',
  attending: 'Osei, Kwame',
  patientType: 'Pediatric',
  comments: 'Ours',
  entries: [{ concept: 'VP.CHEST', listings: [PORT] }],
  ...more,
});

/** Everything that a page's controls hold, by what they are called, and its selected codes: the exact state of the case. */
export const contents = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const picker = ['RRCClass', 'Areas', 'Types', 'CodeDescription', 'SelectedCodes'];
    const state: Record<string, string> = {};
    document
      .querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
        'input[type="text"], select, textarea, input[type="checkbox"]',
      )
      .forEach((control, index) => {
        if (picker.includes(control.id) || control.closest('#code-search-area-type-body')) return;
        const checked = control instanceof HTMLInputElement ? ` ${control.checked}` : '';
        const chosen = control instanceof HTMLSelectElement ? ` ${control.selectedOptions[0]?.text}` : '';
        state[`${index} ${control.id}`] = `${control.value}${chosen}${checked}`;
      });
    state.codes = document.querySelector('.selectedCodesBody')?.textContent ?? '';
    state.counter = document.querySelector('#badge-counter')?.textContent ?? '';
    return state;
  });

/** Picks a day of the month shown from the calendar, and waits for the lists that the page then fetches anew. */
export async function pickDay(page: Page, day: number): Promise<void> {
  const fetched = page.waitForResponse(/GetRoles/);
  await page.locator('.ProcedureDate .input-group-addon').click();
  await page.locator('.datepicker td.day:not(.old):not(.new)', { hasText: new RegExp(`^${day}$`) }).click();
  await fetched;
}
