import type { FillReport, FillValues, Refusal } from '../model';
import { press, write } from './apply';
import type { ControlSpec, HeaderField } from './form';
import { type Control, locate } from './locate';
import { addEntry } from './picker';
import { plan, type Step, wantedOf } from './plan';
import { offers } from './read';
import { recognise } from './recognise';
import { type Account, openAccount, reportOf } from './report';
import type { Resident } from './resident';
import { beginSession, type Session } from './session';
import { PATIENCE, until, watchChanges } from './settle';
import { snapshot } from './snapshot';
import { verify } from './verify';
import { foldedBlock } from './visible';

/** How long after a new date the page may take to begin to fetch its lists again. In milliseconds. */
const RELOAD_BEGINS_WITHIN = 1_500;

const underWay = new WeakSet<Document>();

/**
 * Fills the Case Log form of a document with one case and reads all of it back. Never submits.
 * One fill at a time a document; it stops where it is as soon as the page goes away or changes, and says so in `refused`.
 */
export async function fillCaseLog(
  document: Document,
  location: Pick<Location, 'pathname'>,
  values: FillValues,
  resident: Resident,
): Promise<FillReport> {
  const refusal = (refused: Refusal): FillReport => ({ form: null, filled: [], left: [], refused });
  if (underWay.has(document)) return refusal({ code: 'fill-under-way' });
  const recognised = recognise(document, location);
  if (!recognised.ok) return refusal(recognised.refusal);
  underWay.add(document);
  const session = beginSession(document, recognised.value, resident);
  try {
    return await run(session, values);
  } finally {
    session.end();
    underWay.delete(document);
  }
}

async function run(session: Session, values: FillValues): Promise<FillReport> {
  const { document, form, resident } = session;
  const before = snapshot(document, form, resident);
  const planned = plan(form, before, values);
  const account = openAccount(before, planned, values);
  for (const step of planned.steps) {
    if (session.stopped()) break;
    await take(session, step, values, account);
  }
  const drifts = await verify(session, [...account.claims.values()]);
  for (const { field, reason, candidates } of drifts) account.failed.set(field, { reason, candidates });
  return reportOf(session, account);
}

async function take(session: Session, step: Step, values: FillValues, account: Account): Promise<void> {
  if (step.do === 'add') {
    const listing = values.entries[step.entry]?.listings[0];
    if (listing) account.added.set(step.entry, await addEntry(session, listing));
    return;
  }
  const { field, target } = step;
  const spec = session.form.fields[field];
  const wanted = wantedOf(values, field);
  if (wanted === null || account.failed.has(field)) return;
  if (account.unloaded.has(spec)) {
    account.failed.set(field, { reason: 'lists-did-not-load', candidates: [] });
    return;
  }
  if (spec.foldedIn !== null) unfold(session, spec.foldedIn, field);
  const lists = field === 'caseDate' && step.do === 'set' ? listsWith(session, offers) : [];
  const watch = watchChanges(lists.map(({ list }) => list));
  const result = write(session, spec, target, wanted, step.do === 'set-again');
  if (!result.ok) account.failed.set(field, result);
  else account.claims.set(field, { field, target, wanted, setAgain: false });
  if (result.ok && result.wrote && lists.length > 0) {
    const loaded = () => listsWith(session, offers).length >= lists.length;
    const reloaded = () => lists.every(({ list }) => watch.changed(list)) || watch.still() > RELOAD_BEGINS_WITHIN;
    await until(session, watch, () => loaded() && reloaded(), { limit: PATIENCE.limit, quiet: 50 });
    const back = listsWith(session, offers);
    for (const { spec: list } of lists) if (!back.some((other) => other.spec === list)) account.unloaded.add(list);
  }
  watch.stop();
}

/** The lists that a new date makes the page fetch again, as they are now. */
function listsWith(session: Session, holds: (list: Control) => boolean): { spec: ControlSpec; list: Control }[] {
  return session.form.reloadedByDate.flatMap((spec) => {
    const found = locate(session.document, spec);
    return found.at === 'here' && holds(found.control) ? [{ spec, list: found.control }] : [];
  });
}

/** Opens the block in which a field is folded away, so that the resident sees what is written there. */
function unfold(session: Session, block: string, field: HeaderField): void {
  const found = locate(session.document, session.form.fields[field]);
  if (found.at !== 'here' || !foldedBlock(found.control, block)) return;
  const toggles = `[data-bs-toggle="collapse"][href="${block}"], [data-bs-toggle="collapse"][data-bs-target="${block}"]`;
  const toggle = session.document.querySelector<HTMLElement>(toggles);
  if (toggle) press(session, toggle);
}
