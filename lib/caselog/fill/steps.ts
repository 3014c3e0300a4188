import type { FormOption } from '../../model';
import type { ControlSpec, HeaderField } from '../form/form';
import { controlOf, type Signature } from '../form/locate';
import { choicesOf, offers, placeOf, reported } from '../page/read';
import { unfold, write } from './apply';
import { addEntry } from './picker';
import { type Step, wantedOf } from './plan';
import type { Account } from './report';
import type { Session } from './session';
import { A_TURN, until, watchChanges } from './wait-for-page';

/**
 * How long after a new date its lists are waited for, in milliseconds; a page that fetches none costs this wait. Lists that come later are
 * met where they come: a choice that they take away is made again, by the picker's chain and by what reads the fields back.
 */
const RELOAD_BEGINS_WITHIN = 1_000;

interface Target {
  field: HeaderField;
  target: Signature;
}

/**
 * Takes the steps of a plan. What a new date makes the page fetch is waited for by the fields that depend on it alone: the others, and the picker
 * where its lists are not fetched anew, go on meanwhile.
 */
export async function takeSteps(session: Session, steps: readonly Step[], account: Account): Promise<void> {
  const take = async (some: readonly Step[]) => {
    for (const step of some) {
      if (session.stopped()) return;
      await takeStep(session, step, account);
    }
  };
  const { reloadedByDate, fields, picker } = session.form;
  const isDate = (step: Step) => step.do === 'set' && step.field === 'caseDate';
  const depends = (step: Step) =>
    step.do === 'set' && (step.field === 'caseId' || reloadedByDate.includes(fields[step.field]));
  const adds = steps.filter((step) => step.do === 'add');
  const sets = steps.filter((step) => step.do === 'set' && !isDate(step));
  const rest = steps.filter((step) => step.do === 'keep' || step.do === 'set-again');
  const listsStand = [picker.lists.area, picker.lists.type].some((spec) => usable(session, spec));
  const dated = take(steps.filter(isDate));
  const header = async () => {
    await take(sets.filter((step) => !depends(step)));
    await dated;
    await take(sets.filter(depends));
  };
  const codes = async () => {
    if (listsStand) await dated;
    await take(adds);
  };
  await Promise.all([header(), codes()]);
  await take(rest);
}

/** Takes one step of a plan and enters what became of it into the account. */
async function takeStep(session: Session, step: Step, account: Account): Promise<void> {
  switch (step.do) {
    case 'set':
      if (step.field === 'caseDate') await setDate(session, step, account);
      else setField(session, step, account);
      break;
    case 'set-again':
      put(session, step, account, true);
      break;
    case 'keep':
      keep(session, step, account);
      break;
    case 'add': {
      const listing = account.values.entries[step.entry]?.listings[0];
      if (listing) account.added.set(step.entry, await addEntry(session, listing));
    }
  }
}

function setField(session: Session, step: Target, account: Account): void {
  const spec = session.form.fields[step.field];
  if (account.unloaded.has(spec)) account.failed.set(step.field, { reason: 'lists-did-not-load', candidates: [] });
  const control = spec.folds ? controlOf(session.document, spec) : null;
  if (control) unfold(session, control);
  put(session, step, account, false);
}

/**
 * Writes the date and waits for the lists that the page fetches again for it: each must have changed, and those of the header must offer
 * something once more. A page that does not begin within a while is not waited for.
 */
async function setDate(session: Session, step: Target, account: Account): Promise<void> {
  for (const spec of await writeDate(session, () => put(session, step, account, false))) account.unloaded.add(spec);
}

/** Waits, after a write of the date, for the page's lists. Answers those that were emptied for good. */
export async function writeDate(session: Session, write: () => boolean): Promise<ControlSpec[]> {
  const { form } = session;
  const lists = form.reloadedByDate.filter((spec) => usable(session, spec));
  const elements = lists.flatMap((spec) => controlOf(session.document, spec) ?? []);
  const header = lists.filter((spec) => Object.values(form.fields).includes(spec));
  const watch = watchChanges(elements);
  if (!write()) {
    watch.stop();
    return [];
  }
  const changed = () => elements.every((list) => watch.changed(list)) || watch.still() > RELOAD_BEGINS_WITHIN;
  const loaded = () => header.every((spec) => usable(session, spec));
  await until(session, watch, () => changed() && loaded(), A_TURN);
  return header.filter((spec) => !usable(session, spec));
}

/** Writes the draft's value into a field. Tells whether anything was written. */
function put(session: Session, { field, target }: Target, account: Account, again: boolean): boolean {
  const wanted = wantedOf(account.values, field, account.choices);
  if (wanted === null || account.failed.has(field)) return false;
  const spec = session.form.fields[field];
  const exact = stillOffered(session, spec, account.choices.pick[field]);
  const result = write(session, spec, target, wanted, { again, exact });
  if (!result.ok) account.failed.set(field, result);
  else account.claims.set(field, { field, target, wanted, exact, mayDrift: mayDriftOf(account), residents: false });
  return result.ok && result.wrote;
}

/** The option that was chosen, where the list still has it; without it the value must fit one option by itself. */
function stillOffered(session: Session, spec: ControlSpec, pick: FormOption | undefined): FormOption | null {
  const control = pick && controlOf(session.document, spec);
  return pick && control instanceof HTMLSelectElement && placeOf(choicesOf(control), pick) >= 0 ? pick : null;
}

/** A field is set again once; but every code that is added makes the page blank the Site once, each in its own time. */
const mayDriftOf = ({ values }: Account): number => Math.max(1, values.entries.length);

function keep({ form }: Session, { field, target }: Target, account: Account): void {
  const now = account.before.fields[field];
  const wanted = reported(now?.shown ?? '', form.fields[field]);
  // Exactly as it stands: the resident may have chosen what we never would, a placeholder or one of two of the same name.
  const exact = now?.raw ?? null;
  account.claims.set(field, { field, target, wanted, exact, mayDrift: mayDriftOf(account), residents: true });
}

const usable = (session: Session, spec: ControlSpec): boolean => {
  const control = controlOf(session.document, spec);
  return control !== null && offers(control);
};
