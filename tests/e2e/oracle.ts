import type { Page } from '@playwright/test';
import type { FillReport, FillValues } from '../../lib/model';

/**
 * A judge of fills that shares nothing with the filler: it marks every field's true control by a selector of its own before the page is
 * tampered with, remembers what each control of the page held, and reads afterwards which of them changed and to what.
 */
const TRUE_CONTROLS: Record<string, string> = {
  caseId: 'input[maxlength="25"][type="text"]',
  caseDate: '.ProcedureDate input',
  caseYear: '#ProcedureYear',
  role: '#ResidentRoles',
  site: '#Institutions',
  attending: '#Attendings',
  patientType: '#PatientTypes',
  comments: '#Comments',
};
/** Lists and a box that are there to be operated, and keep no answer. */
const TOOLS = '#RRCClass, #Areas, #Types, #CodeDescription';

interface Marks {
  fields: Map<Element, string>;
  tools: Set<Element>;
  held: Map<Element, string>;
}

declare global {
  interface Window {
    oracle: { marks: Marks; tamper(edit: unknown): void };
    sidePanelCodes?: { codes: { description: string; area: string; type: string; quantity: number }[] };
  }
}

/** Puts the marks into a page before its own scripts run; `tamper` then edits it, by the edit in the address's `?edit=`. */
export async function markPages(page: Page, tamper: (edit: never) => void): Promise<void> {
  const script = (selectors: Record<string, string>, tools: string) => {
    document.addEventListener('DOMContentLoaded', () => {
      const fields = new Map<Element, string>();
      for (const [field, selector] of Object.entries(selectors))
        for (const control of document.querySelectorAll(selector)) fields.set(control, field);
      window.oracle = {
        ...window.oracle,
        marks: { fields, tools: new Set(document.querySelectorAll(tools)), held: new Map() },
      };
      const edit = new URLSearchParams(location.search).get('edit');
      if (edit !== null) window.oracle.tamper(JSON.parse(edit));
    });
  };
  await page.addInitScript(
    `window.oracle = { tamper: ${tamper.toString()} }; (${script.toString()})(${JSON.stringify(TRUE_CONTROLS)}, ${JSON.stringify(TOOLS)})`,
  );
}

/** Remembers what every control holds now. */
export const remember = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { marks } = window.oracle;
    const controls = document.querySelectorAll<HTMLInputElement>('input, select, textarea, [contenteditable]');
    for (const control of controls)
      marks.held.set(control, control.isContentEditable ? control.innerText : `${control.value}${control.checked}`);
  });

/**
 * What is wrong with the page after a fill: anything written that is not a field's own control with the value wanted, a code that was not
 * wanted or is there twice, anything at all where the page was refused, and a field said to be filled that does not show its value where
 * the fill was not stopped on its way.
 */
export const verdict = (page: Page, values: FillValues, report: FillReport): Promise<string[]> =>
  page.evaluate(
    ({ values, report }) => {
      const { fields, tools, held } = window.oracle.marks;
      const wrong: string[] = [];
      const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
      const shown = (control: Element) => {
        if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
        const text = (control as HTMLInputElement).value;
        const [, month, day, year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text) ?? [];
        return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
      };
      const isWanted = (text: string) =>
        Object.values(values as unknown as Record<string, unknown>).some(
          (one) => typeof one === 'string' && plain(one) === plain(text),
        );
      for (const [control, before] of held) {
        const { value, checked, isContentEditable, innerText } = control as HTMLInputElement;
        const now = isContentEditable ? innerText : `${value}${checked}`;
        if (now === before || (control instanceof HTMLInputElement && control.type === 'hidden')) continue;
        const field = fields.get(control);
        const name = `${control.localName}#${control.id.slice(0, 12)}`;
        if (report.refused && report.form === null) wrong.push(`refused, yet ${name} changed`);
        else if (tools.has(control) || value === '') continue;
        // What the page's own script puts there is none of ours.
        else if (field === undefined && isWanted(shown(control))) wrong.push(`${name} is no field's own control`);
        else if (field === undefined) continue;
        else {
          const wanted = (values as unknown as Record<string, string | null>)[field] ?? '';
          const got = plain(shown(control));
          if (got !== plain(wanted)) wrong.push(`${field} holds ${got}`);
        }
      }
      const wanted = values.entries.map(({ listings: [at] }) => `${at?.area}>${at?.type}>${at?.description}`);
      const codes = window.sidePanelCodes?.codes ?? [];
      const added = codes.map(({ area, type, description }) => `${area}>${type}>${description}`);
      for (const code of added) if (!wanted.includes(code)) wrong.push(`added ${code}`);
      if (new Set(added).size < added.length) wrong.push('a code twice');
      if (codes.some(({ quantity }) => quantity !== 1)) wrong.push('a quantity that nobody wanted');
      if (document.querySelector('.cbCodeAttribute:checked')) wrong.push('an attribute ticked');
      for (const { field } of report.refused ? [] : report.filled) {
        if (field === 'entries') continue;
        const own = [...fields].filter(([control, name]) => name === field && control.isConnected);
        const wanted = (values as unknown as Record<string, string | null>)[field] ?? '';
        if (!own.some(([control]) => plain(shown(control)) === plain(wanted)))
          wrong.push(`${field} is said to be filled`);
      }
      if (report.filled.filter(({ field }) => field === 'entries').length !== added.length && !report.refused)
        wrong.push(`${added.length} codes stand, other than reported`);
      return wrong;
    },
    { values, report },
  );
