import { type Answer, answer, refuse } from '../model';
import { type FormVersion, WRITING_ORDER } from './form';
import { FORMS } from './forms';
import { locate } from './locate';
import { visible } from './visible';

/**
 * Says which form a page holds: exactly one known version with every part in its place, or why nothing may be written.
 * The hidden input#CaseId is only compared with 0: any other number means that a logged case is being edited.
 * The address of the page is judged elsewhere, by `caseLogAddress`; here it only tells the mobile page.
 * @returns refusals `form-error-page`, `form-log-in`, `form-session-expired`, `form-mobile`, `form-anesthesiology`, `form-edits-a-case`,
 *   `form-unknown` (detail: the parts that are not as known), `not-the-case-log`
 */
export function recognise(document: Document, location: Pick<Location, 'pathname'>): Answer<FormVersion> {
  if (document.querySelector('body.errorLayout span#errorMessage')) return refuse('form-error-page');
  const posting = FORMS.filter((form) => formElements(document, form).length > 0);
  const hasForm = posting.length > 0;
  if (!hasForm && sessionExpired(document)) return refuse('form-session-expired');
  if (seen(document, 'input[type="password"]')) return refuse('form-log-in');
  if (/\/caseentrymobile(\/|$)/i.test(location.pathname)) return refuse('form-mobile');
  if (document.querySelector('input.cbprocedureid[data-area][data-type]')) return refuse('form-anesthesiology');
  const records = [...document.querySelectorAll('input[name="CaseId"]')];
  if (records.some((record) => !/^0?$/.test(record.getAttribute('value') ?? ''))) return refuse('form-edits-a-case');
  if (!hasForm) return refuse('not-the-case-log');
  if (tokenExpired(document, Date.now())) return refuse('form-session-expired');
  const strange = posting.map((form) => ({ form, wrong: strangeParts(document, form) }));
  const [match, ...others] = strange.filter(({ wrong }) => wrong.length === 0);
  if (match && others.length === 0) return answer(match.form);
  return refuse('form-unknown', (match ? 'two versions fit' : (strange[0]?.wrong.join(', ') ?? '')).slice(0, 200));
}

/** The parts of a form version that a page does not have, or has otherwise or twice, by our names for them. */
function strangeParts(document: Document, form: FormVersion): string[] {
  const wrong: string[] = [];
  const elements = formElements(document, form);
  if (elements.length !== 1) wrong.push(elements.length === 0 ? 'form nowhere' : 'form doubled');
  for (const field of WRITING_ORDER) {
    const spec = form.fields[field];
    const found = locate(document, spec);
    if (found.at === 'nowhere' && spec.optional) continue;
    if (found.at !== 'here') wrong.push(`${field} ${found.at}`);
    else if (found.control.closest('form') !== elements[0]) wrong.push(`${field} outside`);
  }
  const { lists, searchText, searchButton, resultBody, selectedBody, tab } = form.picker;
  for (const [name, spec] of Object.entries({ ...lists, searchText })) {
    const found = locate(document, spec);
    if (found.at !== 'here') wrong.push(`picker ${name} ${found.at}`);
  }
  for (const [name, part] of Object.entries({ searchButton, resultBody, selectedBody, tab })) {
    const count = document.querySelectorAll(part).length;
    if (count !== 1) wrong.push(`picker ${name} ${count === 0 ? 'nowhere' : 'doubled'}`);
  }
  return wrong;
}

/** The forms that post to where the version posts. */
function formElements(document: Document, { action }: FormVersion): HTMLFormElement[] {
  return [...document.querySelectorAll('form')].filter((form) => {
    const target = form.getAttribute('action');
    return target !== null && pathOf(target, document.baseURI) === action;
  });
}

function pathOf(address: string, base: string): string | null {
  try {
    return new URL(address, base).pathname.toLowerCase();
  } catch {
    return null;
  }
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
