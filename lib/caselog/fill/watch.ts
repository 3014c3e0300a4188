import type { FillReport } from '../../model';
import { type HeaderField, WRITING_ORDER } from '../form/form';
import { FORMS } from '../form/forms';
import { controlOf } from '../form/locate';
import { pickerParts } from '../form/picker-parts';
import { formsOf, submitsForm } from '../form/posting';
import { keepable } from '../page/keepable';
import { isLoading, rawOf, reported, shownBy } from '../page/read';
import { fillUnderWay, lastFilled } from './filled';
import { type Account, giveUp, reportOf } from './report';
import type { Session } from './session';
import { holds, repair } from './verify';

/** How often a filled form is looked at, in milliseconds: a value that a page sets by script is announced by no event. */
const LOOK_EVERY = 400;

/**
 * Watches what was filled until the page goes. A field that drifts is set again once for every act of the resident's that may have made it, where
 * the resident did not touch it; one that the resident changed is kept as the resident has it. Whatever the form then shows otherwise than it was reported is told
 * anew. Once Submit was pressed nothing is written, until the resident goes on in the form.
 * @param last how the form stood when it was told of last
 */
export function watchFilled(document: Document, last: FillReport, tell: (report: FillReport) => void): void {
  const filled = lastFilled(document);
  if (!filled || filled.session.stopped()) return;
  const { session, account } = filled;
  // What the page spoilt within the fill's own read-back is settled; what it loses from now on is another event.
  const renew = () => {
    for (const claim of account.claims.values()) claim.mayDrift = 1;
  };
  renew();
  const read = () => keepable(reportOf(session, account));
  let told = JSON.stringify(keepable(last));
  const look = () => {
    if (session.stopped()) return filled.unwatch();
    if (fillUnderWay(document) || filled.pressed) return;
    for (const field of WRITING_ORDER) tend(session, account, field);
    const report = read();
    if (JSON.stringify(report) !== told) tell(report);
    told = JSON.stringify(report);
  };
  // What the resident does makes the page spoil its fields anew: every Add blanks the Site, a key in the date box brings back another date.
  const acts = new AbortController();
  const onAct = ({ isTrusted }: Event) => isTrusted && renew();
  for (const name of ['click', 'keyup', 'focusout'])
    document.addEventListener(name, onAct, { capture: true, signal: acts.signal });
  const timer = setInterval(look, LOOK_EVERY);
  filled.tend = () => {
    renew();
    look();
  };
  filled.unwatch = () => {
    clearInterval(timer);
    acts.abort();
    filled.tend = () => {};
  };
  look();
}

function tend(session: Session, account: Account, field: HeaderField): void {
  const { claims, failed } = account;
  const claim = claims.get(field);
  if (!claim) return;
  const spec = session.form.fields[field];
  const control = controlOf(session.document, spec);
  if (!control || holds(session, claim)) return;
  if (session.resident.typed(control, session.beganAt)) {
    // From now on it is the resident's: kept as it stands, and shown beside what the draft says.
    const wanted = reported(shownBy(control), spec);
    claims.set(field, { ...claim, wanted, exact: rawOf(control), residents: true });
    failed.set(field, { reason: 'changed-by-resident', candidates: [] });
  } else if (!isLoading(control)) {
    const drift = repair(session, claim);
    if (drift) giveUp(account, drift);
  }
}

/**
 * Notices the resident's own submit: a press of the form's Submit, or the sending of the form, that a person caused. A press that is held back
 * while a fill is under way is none.
 * @param submitted hears how the form stands against the draft at that moment
 */
export function onSubmitted(document: Document, submitted: (report: FillReport) => void): void {
  const press = ({ isTrusted, target }: Event) => {
    const filled = lastFilled(document);
    if (!isTrusted || !filled || !sendsCase(document, target)) return;
    // Leaving a box for Submit may have brought back another date: the page's own handlers are to find what was filled.
    if (!filled.pressed) filled.tend();
    filled.pressed = true;
    submitted(keepable(reportOf(filled.session, filled.account)));
  };
  const goesOn = ({ isTrusted }: Event) => {
    const filled = lastFilled(document);
    if (isTrusted && filled) filled.pressed = false;
  };
  // On the document, behind the window where a fill under way holds such a press back.
  for (const name of ['click', 'submit']) document.addEventListener(name, press, { capture: true });
  for (const name of ['input', 'change']) document.addEventListener(name, goesOn, { capture: true });
}

/** Whether an event's target is the form being sent, or what sends it. */
function sendsCase(document: Document, target: EventTarget | null): boolean {
  return FORMS.some((form) => {
    const forms = formsOf(document, form);
    if (target instanceof HTMLFormElement) return forms.includes(target);
    if (!(target instanceof Element)) return false;
    // A button of the picker may be one that the browser takes for a Submit.
    const { searchButton, resultBody } = pickerParts(document, form.picker);
    if (searchButton?.contains(target) || resultBody?.contains(target)) return false;
    return submitsForm(target, form, forms);
  });
}
