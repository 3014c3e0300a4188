import type { Page } from '@playwright/test';
import type { Held } from './judge';
import type { PageSpec } from './spec';

/** Waits until the page has come up and no list is under way. */
export async function settled(page: Page): Promise<void> {
  const quiet = () =>
    page
      .waitForFunction(
        () =>
          (window as unknown as { gen?: { ready: boolean; pending: number } }).gen?.ready &&
          (window as unknown as { gen: { pending: number } }).gen.pending === 0,
        undefined,
        { timeout: 15_000 },
      )
      .catch(() => undefined);
  await quiet();
  await page.waitForTimeout(60);
  await quiet();
}

/** What the resident puts in first, by the keyboard. */
export async function typed(page: Page, spec: PageSpec): Promise<void> {
  const key = spec.typed && spec.controls.find(({ field }) => field === spec.typed)?.key;
  if (!key) return;
  await page.locator(`[${spec.marker}="${key}"]`).focus();
  if (spec.typed === 'role') await page.keyboard.press('End');
  else await page.keyboard.type('MINE-4711');
  await page.keyboard.press('Tab');
  await settled(page);
}

/** Everything that the page holds, read in the page's own world. */
export function held(page: Page, { marker }: PageSpec): Promise<Held> {
  return page.evaluate(
    ({ marker }) => {
      const gen = (
        window as unknown as {
          gen: {
            chosen: Held['codes'];
            dangerous: string[];
            submits: string[];
            widgetDate(): string | null;
            seen: unknown[];
          };
        }
      ).gen;
      const values: Record<string, string> = {};
      for (const control of document.querySelectorAll<HTMLInputElement>(`[${marker}]`))
        values[control.getAttribute(marker)!] = control.value;
      const form = document.querySelector<HTMLFormElement>('form.gen-form')!;
      const posted = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
      const drawn = [...document.querySelectorAll('.select2-selection__rendered')].map((one) => one.textContent ?? '');
      return {
        values,
        posted,
        drawn,
        codes: gen.chosen.map(({ code, area, type, quantity }) => ({ code, area, type, quantity })),
        ticked: [...document.querySelectorAll('input.cbCodeAttribute:checked')].length,
        dangerous: [...gen.dangerous],
        submits: [...gen.submits],
        seen: [...gen.seen],
        widgetDate: gen.widgetDate(),
        touched: null,
      };
    },
    { marker },
  );
}

/** The date after a resident has clicked into its box, pressed Escape and Tab, and gone on. */
export async function touched(page: Page, { marker, controls }: PageSpec): Promise<string | null> {
  const key = controls.find(({ field }) => field === 'caseDate')?.key;
  if (!key) return null;
  const box = page.locator(`[${marker}="${key}"]`);
  await box.click({ timeout: 3_000 }).catch(() => undefined);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(60);
  return box.inputValue();
}
