import type { CaseLogState } from '../../model';
import { recognise } from '../form/recognise';
import { COMPLAINTS, type Complaints } from './complaints';
import { squash } from './text';
import { visible } from './visible';

const LONGEST_ERROR = 300;

/** What a Case Log page shows of its own state (form.md 6): the form's version or why there is none, success, count, complaints. */
export function caseLogState(
  document: Document,
  location: Pick<Location, 'pathname'>,
  complaints: Pick<Complaints, 'isFresh'> = { isFresh: () => true },
): CaseLogState {
  const recognised = recognise(document, location);
  const success = document.querySelector('#server-success');
  return {
    form: recognised.ok ? recognised.value.id : null,
    refused: recognised.ok ? null : recognised.refusal,
    success: success !== null && visible(success) && /successfully/i.test(success.textContent ?? ''),
    count: countOf(document),
    errors: errorsOf(document, complaints),
  };
}

/** The number of logged cases; null where the page's places for it disagree or hold none. */
function countOf(document: Document): number | null {
  const hidden = [...document.querySelectorAll('input[name="ProcedureCaseCount"]')].map(
    (box) => box.getAttribute('value') ?? '',
  );
  const shown = [...document.querySelectorAll('#caseEntryCount strong')].map((part) => part.textContent ?? '');
  const counts = [...hidden, ...shown].map((text) => text.replace(/[,\s]/g, ''));
  const [count, ...others] = new Set(counts);
  return count !== undefined && others.length === 0 && /^\d+$/.test(count) ? Number(count) : null;
}

function errorsOf(document: Document, { isFresh }: Pick<Complaints, 'isFresh'>): string[] {
  const texts = [...document.querySelectorAll(COMPLAINTS)]
    .filter((part) => isFresh(part) && visible(part))
    .map((part) => squash(part.textContent ?? ''));
  return [...new Set(texts)].filter((text) => text !== '').map((text) => text.slice(0, LONGEST_ERROR));
}
