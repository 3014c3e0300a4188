import type { Page } from '@playwright/test';
import type { Extension, Popup } from './extension';

/** What a walk cost the resident's hands and eyes. */
export interface Tally {
  clicks: number;
  keys: number;
  /** Letters typed into fields. */
  typed: number;
  /** From one tab to another, or between a tab and our popup. */
  moves: number;
  /** Controls that had to be scrolled to first. */
  scrolls: number;
  /** Times when the next act found the focus nowhere. */
  lost: number;
}

/** A control of our popup: its selector, a part of its text, its letter where it has one, and the key that works it once it has the focus. */
export interface Control {
  selector: string;
  text?: string;
  letter?: string;
  key?: 'Enter' | ' ';
  shift?: boolean;
}

/** A resident's hand: by the mouse alone, or by the keyboard alone. Everything it does is counted. */
export interface Hand {
  name: string;
  tally: Tally;
  /** Goes to a tab and presses our icon, or its key. */
  icon(extension: Extension, page: Page): Promise<Popup>;
  /** Works a control of our popup. */
  press(popup: Popup, control: Control): Promise<void>;
  /** Works a control of a page. */
  pressPage(page: Page, selector: string): Promise<void>;
  /** Types into a field of a page. */
  type(page: Page, label: string, text: string): Promise<void>;
  /** Lets the popup go and goes back to the page, as a click beside it or Escape does. */
  leave(popup: Popup): Promise<void>;
}

export const newTally = (): Tally => ({ clicks: 0, keys: 0, typed: 0, moves: 0, scrolls: 0, lost: 0 });

/** Presses and clicks together. */
export const actionsOf = ({ clicks, keys }: Tally): number => clicks + keys;

/** More presses of Tab than any of our surfaces takes. */
const FAR = 120;

const found = ({ selector, text = '' }: Control) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => e.checkVisibility() && !e.disabled && e.textContent.includes(${JSON.stringify(text)}))`;

/** What both hands share: the icon, and leaving. */
const shared = (tally: Tally) => ({
  tally,
  async icon(extension: Extension, page: Page) {
    tally.moves += 1;
    return extension.openPopup(page);
  },
  async leave(popup: Popup) {
    tally.moves += 1;
    await popup.close();
  },
});

/** The mouse: a control out of sight is scrolled to, and that is counted. */
export function mouse(): Hand {
  const tally = newTally();
  const { icon, ...rest } = shared(tally);
  return {
    ...rest,
    name: 'mouse',
    async icon(extension, page) {
      tally.clicks += 1;
      return icon(extension, page);
    },
    async press(popup, control) {
      await popup.until(`Boolean(${found(control)})`);
      const { x, y, scrolled } = await popup.evaluate<{ x: number; y: number; scrolled: boolean }>(`(() => {
        const control = ${found(control)};
        const inSight = () => { const { left, top, width, height } = control.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const hit = document.elementFromPoint(x, y);
          return { x, y, hit: hit !== null && (control.contains(hit) || hit.contains(control)) }; };
        const first = inSight();
        if (first.hit) return { ...first, scrolled: false };
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        return { ...inSight(), scrolled: true };
      })()`);
      tally.scrolls += Number(scrolled);
      tally.clicks += 1;
      await popup.mouse(x, y, control.shift);
    },
    async pressPage(page, selector) {
      tally.clicks += 1;
      await page.locator(selector).click();
    },
    async type(page, label, text) {
      tally.clicks += 1;
      tally.typed += text.length;
      await page.getByLabel(label).click();
      await page.keyboard.type(text);
    },
  };
}

/** The keyboard: a letter where the control has one, else Enter where it has the focus already, else Tab to it. */
export function keyboard(): Hand {
  const tally = newTally();
  const { icon, ...rest } = shared(tally);
  const tabTo = async (isThere: () => Promise<boolean>, tab: () => Promise<void>) => {
    for (let presses = 0; !(await isThere()); presses += 1) {
      if (presses > FAR) throw new Error('Tab does not lead there');
      tally.keys += 1;
      await tab();
    }
  };
  return {
    ...rest,
    name: 'keyboard',
    async icon(extension, page) {
      tally.keys += 1;
      return icon(extension, page);
    },
    async press(popup, control) {
      await popup.until(`Boolean(${found(control)})`);
      const { letter, key = 'Enter', shift } = control;
      if (letter) {
        tally.keys += 1;
        return popup.key(letter);
      }
      const isThere = () => popup.evaluate<boolean>(`document.activeElement === ${found(control)}`);
      // The focus may come with the next drawing.
      const hasFocus = `document.activeElement !== document.body`;
      const focused = await popup.until(hasFocus, 1_000).catch(() => false);
      tally.lost += Number(!focused);
      await tabTo(isThere, () => popup.key('Tab'));
      tally.keys += 1;
      await popup.key(key, shift);
    },
    async pressPage(page, selector) {
      const control = page.locator(selector);
      await control.waitFor();
      await tabTo(
        () => control.evaluate((one) => one === document.activeElement),
        () => page.keyboard.press('Tab'),
      );
      tally.keys += 1;
      await page.keyboard.press('Enter');
    },
    async type(page, label, text) {
      const field = page.getByLabel(label);
      await tabTo(
        () => field.evaluate((one) => one === document.activeElement),
        () => page.keyboard.press('Tab'),
      );
      tally.typed += text.length;
      await page.keyboard.type(text);
    },
  };
}
