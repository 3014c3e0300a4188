import { expect, it } from 'vitest';
import { outcomeOf } from '../../../lib/caselog';
import type { CaseLogState } from '../../../lib/model';

const form = (more: Partial<CaseLogState> = {}): CaseLogState => ({
  form: 'ir-2026',
  refused: null,
  success: false,
  count: 212,
  errors: [],
  ...more,
});
const gone = (more: Partial<CaseLogState> = {}) =>
  form({ form: null, refused: { code: 'form-log-in' }, count: null, ...more });

const TABLE: [string, string | null, CaseLogState, CaseLogState][] = [
  ['success and one more', 'logged', form(), form({ success: true, count: 213 })],
  ['success and one more after a rejection', 'logged', form({ errors: ['No'] }), form({ success: true, count: 213 })],
  ['success without a count', 'unconfirmed', form(), form({ success: true, count: null })],
  ['success, the count before unknown', 'unconfirmed', form({ count: null }), form({ success: true, count: 213 })],
  ['success and the same count', 'unconfirmed', form(), form({ success: true })],
  ['success and two more', 'unconfirmed', form(), form({ success: true, count: 214 })],
  ['success and one fewer', 'unconfirmed', form(), form({ success: true, count: 211 })],
  ['one more without success', 'unconfirmed', form(), form({ count: 213 })],
  ['success with complaints', 'unconfirmed', form(), form({ success: true, count: 213, errors: ['No'] })],
  ['complaints', 'rejected', form(), form({ errors: ['No'] })],
  ['complaints where no count is shown', 'rejected', form({ count: null }), form({ count: null, errors: ['No'] })],
  ['complaints and one more', 'unconfirmed', form(), form({ count: 213, errors: ['No'] })],
  ['an error page', 'unconfirmed', form(), gone({ refused: { code: 'form-error-page' }, errors: ['Failed'] })],
  ['a log-in page', 'unconfirmed', form(), gone()],
  ['the same page', null, form(), form()],
  ['the success of an earlier case still shown', null, form({ success: true }), form({ success: true })],
  [
    'complaints under the success of an earlier case',
    'rejected',
    form({ success: true }),
    form({ success: true, errors: ['No'] }),
  ],
  ['another success after an earlier one', 'logged', form({ success: true }), form({ success: true, count: 213 })],
  ['nothing, where no count is shown', null, form({ count: null }), form({ count: null })],
  ['a count that is no longer shown', 'unconfirmed', form(), form({ count: null })],
];

it.each(TABLE)('%s: %s', (_, kind, before, after) => {
  expect(outcomeOf(before, after)?.kind ?? null).toBe(kind);
});

it('a rejection carries the page’s complaints', () => {
  expect(outcomeOf(form(), form({ errors: ['Site is required.'] }))).toEqual({
    kind: 'rejected',
    messages: ['Site is required.'],
  });
});
