import type { FormOption, LeftReason } from '../../model';
import type { ControlEvent, ControlSpec } from '../form/form';
import { type Control, editable, locate, type Signature, sameSignature } from '../form/locate';
import { matchOption } from '../page/options';
import { choicesOf, holdsIn, placeOf } from '../page/read';
import { selectedItems } from '../page/selected';
import { padded, toFormDate, toIsoDate } from '../page/text';
import { togglesOf } from '../page/toggles';
import { foldOver, visible } from '../page/visible';
import type { Session } from './session';

/** What became of one write; `wrote` is false where the value stood there already. */
export type Written = { ok: true; wrote: boolean } | { ok: false; reason: LeftReason; candidates: readonly string[] };

const no = (reason: LeftReason, candidates: readonly string[] = []): Written => ({ ok: false, reason, candidates });

/**
 * Writes one value into one control, checked anew at this moment: the same document in the top frame, the control where the plan saw it,
 * visible, enabled, not read-only, the value fitting. This module alone writes to a page that is not ours. Nothing is cleared: a control
 * that shows the value already is left as it is.
 * @param target what the plan saw; null for the picker's own lists, which hold no answer of the resident's
 * @param how `again`: the page has heard of this value before; `residents`: it is the resident's own, which the page has lost;
 *   `exact`: the very option or text to be put there, and no other that reads alike
 */
export function write(
  session: Session,
  spec: ControlSpec,
  target: Signature | null,
  wanted: string,
  how: { again?: boolean; residents?: boolean; exact?: FormOption | null } = {},
): Written {
  if (session.stopped()) return no('changed-since-plan');
  const found = locate(session.document, spec);
  if (found.at !== 'here' || !found.control.isConnected || found.control.ownerDocument !== session.document)
    return no('changed-since-plan');
  const { control, signature } = found;
  if (target && !sameSignature(signature, target)) return no('changed-since-plan');
  if (!editable(control, spec)) return no('not-editable');
  const { exact = null } = how;
  const same = holdsIn(control, wanted, exact, spec);
  if (!same && session.resident.typed(control, session.beganAt)) return no('already-filled');
  const ready =
    control instanceof HTMLSelectElement
      ? choose(session, control, spec, wanted, exact)
      : enter(control, spec, wanted, exact);
  if (!ready.ok) return ready;
  if (same && ready.already) return { ok: true, wrote: false };
  if (!how.residents) session.resident.released(control);
  ready.write();
  for (const name of how.again ? spec.eventsAgain : spec.events) {
    tell(control, name);
    if (name === 'input' && ready.text !== null && control.value !== ready.text) paste(control, ready.text);
  }
  // A complaint about what stood there before is judged anew by the page's own validators, which hear a control being left.
  const heard = spec.events.includes('blur') || spec.kind === 'date';
  if (!heard && control.matches(COMPLAINED)) tell(control, 'blur');
  return { ok: true, wrote: true };
}

const COMPLAINED = '.input-validation-error, .is-invalid, [aria-invalid="true"]';

/** A write that is ready to be made, with whether it would change nothing; or why it cannot be. */
type Ready = { ok: true; already: boolean; text: string | null; write: () => void } | Extract<Written, { ok: false }>;

function choose(
  session: Session,
  select: HTMLSelectElement,
  spec: ControlSpec,
  wanted: string,
  exact: FormOption | null,
): Ready {
  const choices = choicesOf(select);
  const at = exact ? placeOf(choices, exact) : -1;
  if (exact && at < 0) return { ok: false, reason: 'option-missing', candidates: [] };
  const match = exact
    ? { ok: true as const, index: at }
    : matchOption(choices, wanted, spec.kind, session.form.placeholders);
  if (!match.ok) return { ok: false, reason: match.reason, candidates: match.candidates };
  const option = select.options[match.index];
  return {
    ok: true,
    already: select.value === option?.value,
    text: null,
    write: () => Reflect.set(HTMLOptionElement.prototype, 'selected', true, option),
  };
}

function enter(
  control: HTMLInputElement | HTMLTextAreaElement,
  spec: ControlSpec,
  wanted: string,
  exact: FormOption | null,
): Ready {
  const text = exact ? exact.value : spec.kind === 'date' ? dateFor(control, wanted) : wanted;
  if (text === null) return { ok: false, reason: 'did-not-stick', candidates: [] };
  if (control.maxLength >= 0 && postedLength(text) > control.maxLength)
    return { ok: false, reason: 'too-long', candidates: [] };
  return { ok: true, already: true, text, write: () => put(control, text) };
}

/** How long a text is as it is posted: a line break counts two. */
const postedLength = (text: string): number => text.replace(/\r\n?|\n/g, '\r\n').length;

/** Puts text into a box by the prototype's setter, because frameworks put one of their own on the element. */
function put(control: Control, text: string): void {
  const prototype = control instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Reflect.set(prototype, 'value', text, control);
}

/** A mask takes a new text for a key pressed in the old one, and turns it into a third; a text that is pasted it takes whole. */
function paste(control: Control, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  put(control, text);
  control.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  tell(control, 'input');
}

/** A date as the box writes one: two digits for month and day, which every box and mask reads, but where it shows a date with one. */
function dateFor(control: Control, wanted: string): string | null {
  if (control.type === 'date') return toFormDate(wanted) === null ? null : wanted;
  const text = toFormDate(wanted);
  const short = toIsoDate(control.value) !== null && /^\D*\d\/|\/\d\//.test(control.value);
  return text === null || short ? text : padded(text);
}

const EVENTS: Record<ControlEvent, () => Event[]> = {
  focus: () => [new FocusEvent('focus'), new FocusEvent('focusin', { bubbles: true })],
  input: () => [new InputEvent('input', { bubbles: true, composed: true })],
  keyup: () => [new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' })],
  change: () => [new Event('change', { bubbles: true })],
  blur: () => [new FocusEvent('blur'), new FocusEvent('focusout', { bubbles: true })],
};

/** Tells the page of a new value. The focus itself stays where the resident has it. */
function tell(control: Control, name: ControlEvent): void {
  for (const event of EVENTS[name]()) control.dispatchEvent(event);
}

/**
 * Clicks a part of the picker. The browser's own answer to the click is held back, so that no click of ours can follow a link or send a
 * form whatever the page makes of it; the page's handlers still run.
 * @returns false where the element is gone, hidden, disabled, or on the form's never-touch list
 */
export function press(session: Session, element: HTMLElement): boolean {
  const { document, form } = session;
  if (session.stopped() || !element.isConnected || element.ownerDocument !== document) return false;
  if (element.closest(form.neverTouch.join(', ')) || element.matches(':disabled') || !visible(element)) return false;
  click(document, element);
  return true;
}

function click(document: Document, element: HTMLElement): void {
  const held = new AbortController();
  document.defaultView?.addEventListener('click', (event) => event.preventDefault(), {
    capture: true,
    signal: held.signal,
  });
  element.click();
  held.abort();
}

/**
 * Takes one code out of the selected ones: the one exception from the never-touch list, for nothing but undoing our own fill.
 * @param item of the side panel, which the caller knows to be a code that we added
 * @returns false where the item has not exactly one remove icon, or it is not there, hidden or disabled
 */
export function unselect(session: Session, item: Element): boolean {
  const { document, form } = session;
  const { picker } = form;
  if (session.stopped() || !item.isConnected || item.ownerDocument !== document) return false;
  if (!selectedItems(document, picker).includes(item)) return false;
  const [icon, ...others] = item.querySelectorAll<HTMLElement>(picker.removeIcon);
  // Icons are kept from readers of the screen, as they are on saved pages; a person sees them all the same.
  if (!icon || others.length > 0 || !visible(icon, { drawn: true })) return false;
  click(document, icon);
  return true;
}

/** Writes a number into the quantity box of one result row, which nothing but its row tells from the others'. */
export function writeQuantity(session: Session, box: HTMLInputElement, quantity: number): boolean {
  if (session.stopped() || !box.isConnected || box.disabled || box.readOnly || !visible(box)) return false;
  Reflect.set(HTMLInputElement.prototype, 'value', String(quantity), box);
  for (const name of ['input', 'keyup', 'change'] as const) tell(box, name);
  return true;
}

/** Opens what a control is folded away in, by the browser's own means or the page's. Nothing where a person could not. */
export function unfold(session: Session, control: Element): void {
  const { document } = session;
  const fold = foldOver(control);
  if (!fold || session.stopped()) return;
  if (fold instanceof HTMLDetailsElement) fold.open = true;
  else {
    const [toggle] = togglesOf(document, fold);
    if (toggle) press(session, toggle);
  }
}
