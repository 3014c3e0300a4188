import type { LeftReason, Listing } from '../model';
import { press, write, writeQuantity } from './apply';
import type { ControlSpec } from './form';
import { editable, locate } from './locate';
import { choicesOf, offers } from './read';
import { addButton, isAt, quantityBox, type ResultRow, resultRows } from './rows';
import { selectedCodes, timesSelected } from './selected';
import type { Session } from './session';
import { AT_ONCE, until, watchChanges } from './settle';
import { squash } from './text';

/** What became of one entry. `key` is the page's own id of the code, for reading it back. */
export type Added =
  | { ok: true; key: string; description: string }
  | { ok: false; reason: LeftReason; now: string | null; candidates: string[]; key: string | null };

const no = (reason: LeftReason, more: { now?: string; candidates?: string[]; key?: string } = {}): Added => ({
  ok: false,
  reason,
  now: more.now ?? null,
  candidates: more.candidates ?? [],
  key: more.key ?? null,
});

/** How long a list without the option wanted must stand still before it counts as lacking it. In milliseconds. */
const LACKING_AFTER = 100;

/** How long a search that found other rows, or none, must stand still before the row counts as missing. In milliseconds. */
const MISSING_AFTER = 400;

/** Adds one code: class, area and type, each after its list has loaded, then the search, then Add on the one row that fits exactly. */
export async function addEntry(session: Session, listing: Listing): Promise<Added> {
  const { lists } = session.form.picker;
  if (!(await openPane(session))) return no('lists-did-not-load');
  const chain = [
    { spec: lists.class, text: listing.class, next: { spec: lists.area, text: listing.area } },
    { spec: lists.area, text: listing.area, next: { spec: lists.type, text: listing.type } },
    { spec: lists.type, text: listing.type, next: null },
  ];
  for (const link of chain) {
    const failed = await chooseInChain(session, link);
    if (failed) return failed;
  }
  const row = await search(session, listing);
  return 'key' in row && 'element' in row ? add(session, row) : row;
}

/** Brings the picker's pane to the front where another one is open. */
async function openPane(session: Session): Promise<boolean> {
  const { document, form } = session;
  const { tab, lists } = form.picker;
  const open = () => {
    const found = locate(document, lists.class);
    return found.at === 'here' && editable(found.control, lists.class);
  };
  if (open()) return true;
  const link = document.querySelector<HTMLElement>(tab);
  return link !== null && press(session, link) && until(session, watchChanges([]), open, AT_ONCE);
}

interface Link {
  spec: ControlSpec;
  text: string;
  next: { spec: ControlSpec; text: string } | null;
}

/** Chooses one list of the chain and waits for the next one to hold what will be chosen there. */
async function chooseInChain(session: Session, { spec, text, next }: Link): Promise<Added | null> {
  const offered = await until(session, watchChanges([]), () => fitting(session, spec, text).length > 0, AT_ONCE);
  const [option, ...others] = fitting(session, spec, text);
  if (!offered || !option) return no('lists-did-not-load');
  if (others.length > 0) return no('row-ambiguous');
  const list = listOf(session, spec);
  const loaded = () => next === null || ready(session, next.spec);
  if (list?.value === option.value && loaded()) return null;
  const nextList = next && listOf(session, next.spec);
  const watch = watchChanges(nextList ? [nextList] : []);
  const written = write(session, spec, null, text);
  if (!written.ok) {
    watch.stop();
    return no(written.reason === 'not-editable' ? 'not-editable' : 'row-missing', {
      candidates: [...written.candidates],
    });
  }
  if (!next || !nextList) return null;
  const there = () => fitting(session, next.spec, next.text).length > 0 || watch.still() > LACKING_AFTER;
  const loadedAnew = () => watch.changed(nextList) && ready(session, next.spec) && there();
  const arrived = await until(session, watch, loadedAnew, AT_ONCE);
  if (!arrived) return no('lists-did-not-load');
  return fitting(session, next.spec, next.text).length > 0 ? null : no('row-missing');
}

function listOf(session: Session, spec: ControlSpec): HTMLSelectElement | null {
  const found = locate(session.document, spec);
  return found.at === 'here' && found.control instanceof HTMLSelectElement ? found.control : null;
}

const ready = (session: Session, spec: ControlSpec): boolean => {
  const list = listOf(session, spec);
  return list !== null && offers(list);
};

const fitting = (session: Session, spec: ControlSpec, text: string) => {
  const list = listOf(session, spec);
  return list ? choicesOf(list).filter((choice) => squash(choice.text) === squash(text)) : [];
};

/** Presses Search and waits for fresh rows; those of an earlier search do not count. */
async function search(session: Session, listing: Listing): Promise<ResultRow | Added> {
  const { document, form } = session;
  const { picker } = form;
  const text = locate(document, picker.searchText);
  if (text.at === 'here' && text.control.value !== '' && !session.resident.typed(text.control))
    write(session, picker.searchText, text.signature, '');
  const body = document.querySelector(picker.resultBody);
  const button = document.querySelector<HTMLElement>(picker.searchButton);
  if (!body || !button) return no('changed-since-plan');
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

/** Presses Add in the row, once, and sees that the side panel gained exactly this code. */
async function add(session: Session, row: ResultRow): Promise<Added> {
  const { document, form } = session;
  const { picker } = form;
  const times = () => timesSelected(document, picker, row.key);
  const { key, description } = row;
  const before = times();
  if (before > 1) return no('already-filled', { now: `${before} × ${description}`, key });
  if (before === 1) return { ok: true, key, description };
  const button = addButton(row, picker);
  const panel = document.querySelector(picker.selectedBody);
  if (!button || !panel) return no('row-missing');
  const box = quantityBox(row, picker);
  if (button.matches(':disabled') && box) {
    if (!writeQuantity(session, box, 1)) return no('not-editable');
    await until(session, watchChanges([]), () => !button.matches(':disabled'), { limit: 1_000, quiet: 0 });
  }
  const selectedBefore = selectedCodes(document, picker).length;
  const watch = watchChanges([panel]);
  if (!press(session, button)) {
    watch.stop();
    return no('not-editable');
  }
  await until(session, watch, () => times() > 0, AT_ONCE);
  const gained = selectedCodes(document, picker).length - selectedBefore;
  if (times() === 1 && gained === 1) return { ok: true, key, description };
  return no('did-not-stick', { now: `${times()} × ${description}`, key });
}
