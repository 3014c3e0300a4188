import { type Answer, answer, type FormPart, refuse } from '../../model';
import { type Choice, isBlank } from '../page/options';
import { choicesOf } from '../page/read';
import { squash } from '../page/text';
import { visible } from '../page/visible';
import type { FormVersion } from './form';
import { FORMS } from './forms';
import { listOf } from './locate';
import { formsOf, isFine, partsOf } from './parts';

/**
 * Says which form a page holds: exactly one known version with every part in its place, or why nothing may be written.
 * The hidden input#CaseId is only compared with 0: any other number means that a logged case is being edited.
 * The address of the page is judged elsewhere, by `caseLogAddress`; here it only tells the mobile page.
 * @returns refusals `form-error-page`, `form-log-in`, `form-session-expired`, `form-mobile`, `form-anesthesiology`, `form-other-specialty`,
 *   `form-edits-a-case`, `form-sends-itself`,
 *   `form-unknown` (detail: the parts that are not as known), `not-the-case-log`
 */
export function recognise(document: Document, location: Pick<Location, 'pathname'>): Answer<FormVersion> {
  if (document.querySelector('body.errorLayout span#errorMessage')) return refuse('form-error-page');
  const posting = FORMS.filter((form) => formsOf(document, form).length > 0);
  const hasForm = posting.length > 0;
  if (!hasForm && sessionExpired(document)) return refuse('form-session-expired');
  if (seen(document, 'input[type="password"]')) return refuse('form-log-in');
  if (/\/caseentrymobile(\/|$)/i.test(location.pathname)) return refuse('form-mobile');
  if (document.querySelector('input.cbprocedureid[data-area][data-type]')) return refuse('form-anesthesiology');
  const records = [...document.querySelectorAll('input[name="CaseId"]')];
  if (records.some((record) => !/^0?$/.test(record.getAttribute('value') ?? ''))) return refuse('form-edits-a-case');
  if (!hasForm) return refuse('not-the-case-log');
  if (tokenExpired(document, Date.now())) return refuse('form-session-expired');
  const judged = posting.map((form) => ({ form, wrong: partsOf(document, form).filter((part) => !isFine(part)) }));
  const [match, ...others] = judged.filter(({ wrong }) => wrong.length === 0);
  if (match && others.length > 0) return refuse('form-unknown', 'two versions fit');
  if (match) return fitToFill(document, match.form);
  const nearest = judged.reduce((a, b) => (b.wrong.length < a.wrong.length ? b : a));
  const detail = nearest.wrong.map(({ part, state }) => `${part} ${state}`).join(', ');
  return refuse(hasAnotherPicker(nearest.wrong) ? 'form-other-specialty' : 'form-unknown', detail.slice(0, 200));
}

/** The last doubts about a page that has every part: whose picker it is, and whether it waits for the resident to submit. */
function fitToFill(document: Document, form: FormVersion): Answer<FormVersion> {
  const list = listOf(document, form.picker.lists.class);
  const classes = list ? choicesOf(list) : [];
  const offered = classes.filter((choice) => !isBlank(choice));
  const ours = ({ text }: Choice) => form.picker.classes.includes(squash(text));
  if (offered.length > 0 && !offered.some(ours)) return refuse('form-other-specialty', 'picker class differs');
  return sendsItself(document, form) ? refuse('form-sends-itself') : answer(form);
}

/** Another specialty's page: Case ID and date as everywhere, and none of the lists that lead to a procedure here. */
function hasAnotherPicker(wrong: readonly FormPart[]): boolean {
  const state = (name: string) => wrong.find(({ part }) => part === name)?.state;
  const noLists = ['picker class', 'picker area', 'picker type'].every((name) => state(name) === 'nowhere');
  return noLists && state('caseId') === undefined && state('caseDate') === undefined;
}

/** A key may well send a form, where it is Enter that a person pressed, and a button's click must. */
const ON_CHANGE = /^on(change|input|focus|blur)$/i;
const SENDS = /submit\w*\s*\(|\blocation(\.\w+)?\s*(=[^=]|\()/i;

/** Whether the page's own markup says that a field sends the form as soon as it changes. */
function sendsItself(document: Document, form: FormVersion): boolean {
  const controls = formsOf(document, form).flatMap((element) => [
    ...element.querySelectorAll('input, select, textarea'),
  ]);
  return controls.some((control) =>
    [...control.attributes].some(({ name, value }) => ON_CHANGE.test(name) && SENDS.test(value)),
  );
}

const seen = (document: Document, selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => visible(element));

/** Told by the page's own words. */
function sessionExpired(document: Document): boolean {
  const words = [...document.querySelectorAll('h1, h2, h3, .alert, [role="alert"], title')].map(
    (part) => part.textContent ?? '',
  );
  return words.some((text) => /session (has |was )?(expired|timed out|ended)|signed out due to inactivity/i.test(text));
}

/**
 * Told by the form's hidden expiry time, in seconds since 1970: what is sent after it would be lost. A time long past says nothing: no
 * page stands open for a week, so it is a saved copy or a clock far off.
 */
function tokenExpired(document: Document, now: number): boolean {
  const expires =
    Number(document.querySelector('input[name="TokenExpirationTime"]')?.getAttribute('value') ?? Number.NaN) * 1_000;
  return expires > now - SAVED_COPY_AFTER && expires < now;
}

const SAVED_COPY_AFTER = 7 * 24 * 3_600_000;
