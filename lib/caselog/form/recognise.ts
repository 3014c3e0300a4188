import { type Answer, answer, refuse } from '../../model';
import { type Choice, isBlank } from '../page/options';
import { choicesOf } from '../page/read';
import { squash } from '../page/text';
import { visible } from '../page/visible';
import type { FormVersion } from './form';
import { FORMS } from './forms';
import { listOf, locate } from './locate';
import { formsOf } from './posting';

/**
 * Says which form a page holds, or why nothing may be written: refused is what is in doubt about the page itself, its specialty, its one
 * insert form, and how that is sent. A field that is in doubt is left by itself.
 * The hidden input#CaseId is only compared with 0: any other number means that a logged case is being edited.
 * The address of the page is judged elsewhere, by `caseLogAddress`; here it only tells the mobile page.
 * @returns refusals `form-error-page`, `form-log-in`, `form-session-expired`, `form-mobile`, `form-anesthesiology`, `form-other-specialty`,
 *   `form-edits-a-case`, `form-sends-itself`,
 *   `form-unknown` (two forms, or neither a Case ID nor a date), `not-the-case-log`
 */
export function recognise(document: Document, location: Pick<Location, 'pathname'>): Answer<FormVersion> {
  if (document.querySelector('body.errorLayout span#errorMessage')) return refuse('form-error-page');
  const form = FORMS.find((version) => formsOf(document, version).length > 0);
  if (!form && sessionExpired(document)) return refuse('form-session-expired');
  if (seen(document, 'input[type="password"]')) return refuse('form-log-in');
  if (/\/caseentrymobile(\/|$)/i.test(location.pathname)) return refuse('form-mobile');
  if (document.querySelector('input.cbprocedureid[data-area][data-type]')) return refuse('form-anesthesiology');
  const records = [...document.querySelectorAll('input[name="CaseId"]')];
  if (records.some((record) => !/^0?$/.test(record.getAttribute('value') ?? ''))) return refuse('form-edits-a-case');
  if (!form) return refuse('not-the-case-log');
  if (tokenExpired(document, Date.now())) return refuse('form-session-expired');
  if (formsOf(document, form).length > 1) return refuse('form-unknown', 'form doubled');
  return fitToFill(document, form);
}

/** The last doubts about the insert form: whose it is, whether anything of it is known, and whether it waits for the resident to submit. */
function fitToFill(document: Document, form: FormVersion): Answer<FormVersion> {
  if (!isOurSpecialty(document, form)) return refuse('form-other-specialty');
  const known = [form.fields.caseId, form.fields.caseDate].filter((spec) => locate(document, spec).at === 'here');
  if (known.length === 0) return refuse('form-unknown', 'caseId, caseDate');
  return sendsItself(document, form) ? refuse('form-sends-itself') : answer(form);
}

/** The specialty's name in the page's heading, beside that of the programme. */
const SPECIALTY = '.page-header h1 small';

/**
 * Whether the page is that of our specialty: not where its heading names another one; else its classes are ours, or, where it offers none, its
 * heading says so.
 */
function isOurSpecialty(document: Document, form: FormVersion): boolean {
  const named = squash(document.querySelector(SPECIALTY)?.textContent ?? '');
  if (named !== '' && !/radiology/i.test(named)) return false;
  const list = listOf(document, form.picker.lists.class);
  const offered = (list ? choicesOf(list) : []).filter((choice) => !isBlank(choice));
  const ours = ({ text }: Choice) => form.picker.classes.includes(squash(text));
  if (offered.length > 0) return offered.some(ours);
  return list !== null || /interventional/i.test(document.querySelector('.page-header h1')?.textContent ?? '');
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
