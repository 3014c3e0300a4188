import type { Page } from '@playwright/test';
import { IR_CLASS } from './facts';
import type { PageSpec } from './spec';
import type { Account } from './stage';
import { truthOf } from './truth';

/**
 * Fills a page rightly by its truth, with the widgets' own interfaces: shows that every page can be filled, and that the oracle finds nothing
 * in a right fill. It is no model of a filler; it knows where everything is.
 */
export async function fillByHand(page: Page, spec: PageSpec): Promise<Account> {
  const { fields, codes } = truthOf(spec);
  const [year, month, day] = (spec.theCase.values.caseDate ?? '').split('-').map(Number);
  const native = spec.controls.some(({ kind }) => kind === 'native-date');
  const usual = spec.controls.find(({ field }) => field === 'caseDate')?.widget === 'jquery-ui-mask';
  const two = (n: number | undefined) => String(n).padStart(2, '0');
  const shown = native
    ? spec.theCase.values.caseDate!
    : usual
      ? `${two(month)}/${two(day)}/${year}`
      : `${month}/${day}/${year}`;
  const filled = await page.evaluate(
    async ({ marker, writes, codes, searchId, irClass }) => {
      const gen = (
        window as unknown as { gen: { pending: number; chosen: { code: string }[]; setDate(value: string): void } }
      ).gen;
      const at = (key: string) => document.querySelector<HTMLInputElement>(`[${marker}="${key}"]`)!;
      const idle = async () => {
        do await new Promise((done) => setTimeout(done, 15));
        while (gen.pending > 0);
      };
      const tell = (control: HTMLInputElement, value: string) => {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const choose = async (key: string, text: string) => {
        const list = at(key) as unknown as HTMLSelectElement;
        tell(at(key), [...list.options].find((one) => one.text === text)?.value ?? '');
        await idle();
      };
      const add = async ({ code, area, type }: { code: string; area: string; type: string }) => {
        await choose('pc', irClass);
        await choose('pa', area);
        await choose('pt', type);
        document.querySelector<HTMLElement>(`[id="${searchId}"]`)!.click();
        await idle();
        const row = [...document.querySelectorAll('#code-search-area-type-body tr')].find(
          (one) => one.querySelector('#code-value')?.textContent === code,
        )!;
        const last = row.querySelector('td:last-child')!;
        const quantity = last.querySelector<HTMLInputElement>('.code-quantity');
        if (quantity) tell(quantity, '1');
        last.querySelector<HTMLElement>('a, button, input[type="button"]')!.click();
        await idle();
      };
      for (let round = 0; round < 8; round += 1) {
        for (const { field, key, value } of writes) {
          if (at(key).value === value) continue;
          if (field === 'caseDate') gen.setDate(value);
          else tell(at(key), value);
          await idle();
        }
        if (round === 0) for (const one of codes) await add(one);
        if (writes.every(({ key, value }) => at(key).value === value)) break;
      }
      return writes.map(({ field, key }) => ({ field, value: at(key).value }));
    },
    {
      marker: spec.marker,
      searchId: spec.picker.ids.search,
      irClass: IR_CLASS,
      codes: codes.filter(({ verdict }) => verdict === 'write').map(({ code, area, type }) => ({ code, area, type })),
      writes: fields
        .filter(({ verdict, key }) => verdict !== 'leave' && key !== null)
        .map(({ field, key, posts }) => ({ field, key: key!, value: field === 'caseDate' ? shown : posts! })),
    },
  );
  const left = [
    ...fields
      .filter(({ verdict }) => verdict === 'leave')
      .map(({ field, reasons }) => ({ field, reason: reasons[0]!, wanted: null })),
    ...codes
      .filter(({ verdict }) => verdict === 'leave')
      .map(({ description, reasons }) => ({ field: 'entries', reason: reasons[0]!, wanted: description })),
  ].map((one) => ({ ...one, now: null, candidates: [] }));
  return {
    refused: null,
    preview: null,
    report: { form: 'by hand', filled, left, refused: null } as Account['report'],
  };
}
