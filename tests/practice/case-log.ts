import { randomBytes } from 'node:crypto';
import { readPosted } from './insert';
import { caseEntryPage } from './pages/case-entry';
import { OTHER_PAGES, type OtherPage } from './pages/other-pages';
import { type FormValues, type FormView, toFormDate } from './pages/view';
import { type Programme, shownBy, TEMPLATES } from './programme';
import type { Quirks } from './quirks';
import type { PracticeState } from './state';

/** What the Case Log pages are made from, one set a server. */
export interface CaseLog {
  programme: Programme;
  /** ISO date. */
  today: string;
  state: PracticeState;
}

/** How a page was asked for: its query, with the `?`, and the quirks that follow from it. */
export interface Asked {
  query: string;
  quirks: Quirks;
}

function blankValues({ programme, today, state }: CaseLog, quirks: Quirks): FormValues {
  const template = quirks.templatePrefills ? TEMPLATES[0] : undefined;
  const none = { role: '', site: '', attending: '', patientType: '' };
  return {
    ...((quirks.lastValuesPersist && state.last) || template?.choice || none),
    caseId: '',
    caseDate: toFormDate(today),
    caseYear: programme.year,
    rotation: '',
    comments: '',
    template: template?.value ?? '',
  };
}

const view = (log: CaseLog, asked: Asked, more: Partial<FormView>): FormView => ({
  programme: shownBy(log.programme, asked.quirks),
  ...asked,
  today: log.today,
  values: blankValues(log, asked.quirks),
  selected: [],
  errors: [],
  count: log.state.count,
  justLogged: false,
  recordId: 0,
  tokenExpires: Math.floor(Date.now() / 1000) + 20 * 60,
  token: randomBytes(24).toString('base64url'),
  ...more,
});

/** The blank entry page; straight after a success it says so once. */
export function blankPage(log: CaseLog, asked: Asked): string {
  const { justLogged } = log.state;
  log.state.loads += 1;
  log.state.justLogged = false;
  return caseEntryPage(view(log, asked, { justLogged }));
}

/** A page that is not the entry form, by its name; null for a name there is not. */
export function otherPage(log: CaseLog, asked: Asked, name: string): string | null {
  return Object.hasOwn(OTHER_PAGES, name) ? OTHER_PAGES[name as OtherPage](view(log, asked, {})) : null;
}

/** Takes a POST of the form: null where the case is logged, else the page again with what is wrong. */
export function takePost(log: CaseLog, asked: Asked, form: URLSearchParams): string | null {
  const { values, selected, submission, errors } = readPosted(
    form,
    shownBy(log.programme, asked.quirks),
    asked.quirks,
    log.today,
  );
  log.state.submissions.push(submission);
  if (errors.length > 0) return caseEntryPage(view(log, asked, { values, selected, errors }));
  const { role, site, attending, patientType } = values;
  Object.assign(log.state, {
    count: log.state.count + 1,
    justLogged: true,
    last: { role, site, attending, patientType },
  });
  return null;
}
