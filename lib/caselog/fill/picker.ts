import type { LeftReason, Listing } from '../../model';
import { locate } from '../form/locate';
import { pickerParts } from '../form/picker-parts';
import { addButton, isAt, quantityBox, type ResultRow, resultRows } from '../page/rows';
import { selectedCodes, timesSelected } from '../page/selected';
import { squash } from '../page/text';
import { press, write, writeQuantity } from './apply';
import { type Chain, chainTo, openPane } from './chain';
import type { Session } from './session';
import { AT_ONCE, type Patience, until, watchChanges } from './wait-for-page';

/** What became of one entry. `key` is the page's own id of the code, for reading it back. */
export type Added =
  | { ok: true; key: string; description: string; most: number }
  | { ok: false; reason: LeftReason; now: string | null; candidates: string[]; key: string | null };

const no = (reason: LeftReason, more: { now?: string; candidates?: string[]; key?: string } = {}): Added => ({
  ok: false,
  reason,
  now: more.now ?? null,
  candidates: more.candidates ?? [],
  key: more.key ?? null,
});

/** How long a search that found other rows, or none, must stand still before the row counts as missing. In milliseconds. */
const MISSING_AFTER = 1_500;

/** How soon a row's Add can be pressed once its quantity was written. */
const ENABLED_WITHIN: Patience = { ...AT_ONCE, limit: 1_000 };

/** Adds one code: class, area and type, each after its list has loaded, then the search, then Add on the one row that fits exactly. */
export async function addEntry(session: Session, listing: Listing): Promise<Added> {
  if (!(await openPane(session))) return no('lists-did-not-load');
  const chain = chainTo(session, listing);
  const first = await findRow(session, listing, chain);
  // Lists that the page fetched again meanwhile, for a date of a while ago, are gone through once more.
  const row = isRow(first) || !chain.lost() ? first : await findRow(session, listing, chain);
  return isRow(row) ? add(session, row) : row;
}

async function findRow(session: Session, listing: Listing, chain: Chain): Promise<ResultRow | Added> {
  const broken = await chain.choose();
  return broken ? no(broken.reason, broken) : search(session, listing);
}

const isRow = (found: ResultRow | Added): found is ResultRow => 'element' in found;

/** Presses Search and waits for fresh rows; those of an earlier search do not count. */
async function search(session: Session, listing: Listing): Promise<ResultRow | Added> {
  const { document, form } = session;
  const { picker } = form;
  const text = locate(document, picker.searchText);
  if (text.at === 'here' && text.control.value !== '' && !session.resident.typed(text.control))
    write(session, picker.searchText, text.signature, '');
  const { resultBody: body, searchButton: button } = pickerParts(document, picker);
  // Without the panel of selected codes nobody could tell what an Add came to.
  if (!body || !button || !document.querySelector(picker.selectedBody)) return no('not-known');
  const stale = new Set([...body.children]);
  const watch = watchChanges([body]);
  if (!press(session, button)) {
    watch.stop();
    return no('not-editable');
  }
  const fresh = () => resultRows(document, picker).filter(({ element }) => !stale.has(element));
  const answered = () => [...body.children].some((child) => !stale.has(child));
  const found = () => fresh().some((row) => isAt(row, listing));
  const done = await until(session, watch, () => found() || (answered() && watch.still() > MISSING_AFTER));
  if (!done) return no(session.stopped() ? 'changed-since-plan' : 'lists-did-not-load');
  const [row, ...others] = fresh().filter((candidate) => isAt(candidate, listing));
  const near = fresh().filter(({ description }) => description === squash(listing.description));
  if (!row) return no('row-missing', { candidates: near.map(place) });
  return others.length > 0 ? no('row-ambiguous', { candidates: [row, ...others].map(place) }) : row;
}

const place = ({ area, type, description }: ResultRow): string => `${area} › ${type} › ${description}`;

/** Whether a button cannot be pressed now; a link that looks like one says so by its class. */
const isOff = (button: HTMLElement): boolean => button.matches(':disabled, .disabled, [aria-disabled="true"]');

/** Fills in which an Add was pressed and nothing was added. */
const futile = new WeakSet<Session>();

/** How often a row's code may be counted in one case. */
const mostOf = ({ element }: ResultRow): number => Number(element.dataset.maxQtyAllowed) || 1;

/** Presses Add in the row, once, and sees that the side panel gained exactly this code. */
async function add(session: Session, row: ResultRow): Promise<Added> {
  const { document, form } = session;
  const { picker } = form;
  const times = () => timesSelected(document, picker, row.key);
  const { key, description } = row;
  const before = times();
  if (before > 1) return no('already-filled', { now: `${before} × ${description}`, key });
  if (before === 1) return { ok: true, key, description, most: mostOf(row) };
  const button = addButton(row, picker);
  const panel = pickerParts(document, picker).selected;
  if (!button || !panel) return no('not-known');
  const box = quantityBox(row, picker);
  if (isOff(button) && box) {
    if (!writeQuantity(session, box, 1)) return no('not-editable');
    await until(session, watchChanges([]), () => !isOff(button), ENABLED_WITHIN);
    const now = resultRows(document, picker).find(({ element }) => element === row.element);
    if (now?.key !== key || now.description !== description) return no('changed-since-plan');
  }
  // An Add that added nothing is not what it seems: none is pressed again.
  if (futile.has(session)) return no('did-not-stick', { key });
  const selectedBefore = selectedCodes(document, picker).length;
  const watch = watchChanges([panel]);
  if (!press(session, button)) {
    watch.stop();
    return no('not-editable');
  }
  await until(session, watch, () => times() > 0, AT_ONCE);
  const gained = selectedCodes(document, picker).length - selectedBefore;
  if (times() === 1 && gained === 1) return { ok: true, key, description, most: mostOf(row) };
  if (gained === 0) futile.add(session);
  return no('did-not-stick', { now: `${times()} × ${description}`, key });
}
