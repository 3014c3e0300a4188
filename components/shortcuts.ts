/**
 * Keys of one letter. A control that has one says so by `aria-keyshortcuts`, which is also how it is found: there is no second list of what a
 * key does. J and K go from draft to draft and open it, E goes to its first field.
 */
const CARD = '.card';
const SUMMARY = '.summary';
const FIELD = '.card-body :is(input, select, textarea):not([type="hidden"], .preview *)';

/** What a key press asks for, as far as the letters go: null where somebody is typing, or a modifier is down. */
export function letterOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target } = event;
  const typing = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (typing && !(target instanceof HTMLInputElement && target.type === 'checkbox')) return null;
  return event.key.length === 1 ? event.key.toUpperCase() : event.key === 'Enter' ? 'Enter' : null;
}

/**
 * Does what a letter stands for, on the desk or the draft at hand: the one with the focus, else the open one.
 * @returns whether it stood for anything
 */
export function pressLetter(letter: string, desk: HTMLElement): boolean {
  const card = cardAtHand(desk);
  if (letter === 'J' || letter === 'K') {
    // A list that shows one draft at a time has its own way to the next.
    const way = controlOf(letter, desk, card);
    way?.click();
    return way !== null || walk(desk, letter === 'J' ? 1 : -1);
  }
  if (letter === 'E') return card !== null && edit(card);
  // On a focused button Enter is the button's own; only a draft's title passes it on to what is asked there.
  if (letter === 'Enter' && !document.activeElement?.matches(`${CARD}.open ${SUMMARY}`)) return false;
  const control = controlOf(letter, card) ?? (letter === 'Enter' ? null : controlOf(letter, desk, card));
  if (!control || control.getAttribute('aria-disabled') === 'true') return false;
  control.click();
  return true;
}

function cardAtHand(desk: HTMLElement): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(CARD) ?? desk.querySelector<HTMLElement>(`${CARD}.open`);
}

/** The control with a key in one part of the desk; those of other drafts than the one at hand are not meant. */
function controlOf(letter: string, within: HTMLElement | null, card: HTMLElement | null = within): HTMLElement | null {
  const all = [...(within?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? [])];
  const named = all.filter((one) => one.getAttribute('aria-keyshortcuts')?.split(' ').includes(letter));
  return named.find((one) => one.checkVisibility() && [null, card].includes(one.closest<HTMLElement>(CARD))) ?? null;
}

function walk(desk: HTMLElement, by: 1 | -1): boolean {
  const titles = [...desk.querySelectorAll<HTMLElement>(SUMMARY)];
  const card = cardAtHand(desk);
  const at = titles.findIndex((title) => card?.contains(title));
  const next = titles[at < 0 ? 0 : Math.min(Math.max(at + by, 0), titles.length - 1)];
  next?.focus();
  if (next?.getAttribute('aria-expanded') === 'false') next.click();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function edit(card: HTMLElement): boolean {
  if (!card.classList.contains('open')) card.querySelector<HTMLElement>(SUMMARY)?.click();
  // The fields are drawn after the click was heard.
  requestAnimationFrame(() => requestAnimationFrame(() => card.querySelector<HTMLElement>(FIELD)?.focus()));
  return true;
}
