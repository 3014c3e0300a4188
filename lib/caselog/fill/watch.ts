import type { FillReport } from '../../model';
import { type HeaderField, WRITING_ORDER } from '../form/form';
import { FORMS } from '../form/forms';
import { controlOf } from '../form/locate';
import { keepable } from '../page/keepable';
import { isLoading } from '../page/read';
import { fillUnderWay, lastFilled, letGo } from './filled';
import { type Account, giveUp, reportOf } from './report';
import type { Session } from './session';
import { holds, repair } from './verify';

/** How often a filled form is looked at, in milliseconds: a value that a page sets by script is announced by no event. */
const LOOK_EVERY = 400;

/**
 * Watches what was filled until the resident submits or the page goes. A field that drifts is set again once, where it was ours and the
 * resident did not touch it; whatever the form then shows otherwise than it was reported is told anew.
 * @param reported how the form stood when it was told of last
 */
export function watchFilled(document: Document, reported: FillReport, tell: (report: FillReport) => void): void {
  const filled = lastFilled(document);
  if (!filled || filled.session.stopped()) return;
  const { session, account } = filled;
  // What the page spoilt within the fill's own read-back is settled; what it loses from now on is another event.
  for (const claim of account.claims.values()) claim.mayDrift = 1;
  const read = () => keepable(reportOf(session, account));
  let told = JSON.stringify(keepable(reported));
  const look = () => {
    if (session.stopped()) return filled.unwatch();
    if (fillUnderWay(document)) return;
    for (const field of WRITING_ORDER) tend(session, account, field);
    const now = read();
    if (JSON.stringify(now) !== told) tell(now);
    told = JSON.stringify(now);
  };
  const timer = setInterval(look, LOOK_EVERY);
  filled.unwatch = () => clearInterval(timer);
  look();
}

function tend(session: Session, account: Account, field: HeaderField): void {
  const { claims, failed } = account;
  const claim = claims.get(field);
  if (!claim && !failed.has(field)) return;
  if (claim && holds(session, claim)) return;
  const control = controlOf(session.document, session.form.fields[field]);
  if (!control) return;
  if (session.resident.typed(control, session.beganAt)) {
    claims.delete(field);
    failed.set(field, { reason: 'changed-by-resident', candidates: [] });
  } else if (claim && !isLoading(control)) {
    const drift = repair(session, claim);
    if (drift) giveUp(account, drift);
  }
}

/**
 * Notices the resident's own submit: a press of the form's Submit, or the sending of the form, that a person caused. What was filled is let
 * go at that moment. A press that is held back while a fill is under way is none.
 */
export function onSubmitted(document: Document, submitted: () => void): void {
  const buttons = FORMS.map(({ submitButton }) => submitButton).join(', ');
  const press = ({ isTrusted, target }: Event) => {
    const sends = target instanceof HTMLFormElement || (target instanceof Element && target.closest(buttons) !== null);
    if (!isTrusted || !sends || !lastFilled(document)) return;
    letGo(document);
    submitted();
  };
  // On the document, behind the window where a fill under way holds such a press back.
  for (const name of ['click', 'submit']) document.addEventListener(name, press, { capture: true });
}
