import { describe, expect, it } from 'vitest';
import { plan } from '../../../lib/caselog/fill/plan';
import type { FieldNow, Snapshot } from '../../../lib/caselog/fill/snapshot';
import { WRITING_ORDER } from '../../../lib/caselog/form/form';
import { FORMS } from '../../../lib/caselog/form/forms';
import type { FillValues } from '../../../lib/model';

const form = FORMS.find(({ id }) => id === 'ir-2026')!;
const listing = { class: 'Zq class', area: 'Zq area', type: 'Zq type', description: 'Zq description' };
const values: FillValues = {
  caseId: 'ZQID',
  caseDate: '2031-12-30',
  caseYear: '99',
  role: 'Zq role',
  site: 'Zq site',
  attending: 'Zq attending',
  patientType: 'Zq patient type',
  comments: 'Zq comments',
  entries: [
    { concept: 'ZQ.CONCEPT', listings: [listing] },
    { concept: 'ZQ.OTHER', listings: [] },
    { concept: 'ZQ.THIRD', listings: [listing, listing] },
  ],
};

const field = (now: Partial<FieldNow> = {}): FieldNow => ({
  signature: { id: 'an-id', name: 'a-name', tag: 'input', type: 'text', label: 'A label' },
  editable: true,
  shown: '',
  raw: { value: '', text: '' },
  residents: false,
  ...now,
});
const snapshot = (fields: Partial<Snapshot['fields']> = {}): Snapshot => ({
  form: form.id,
  doubtful: [],
  fields: { ...(Object.fromEntries(WRITING_ORDER.map((name) => [name, field()])) as Snapshot['fields']), ...fields },
});
const brief = (now: Snapshot, wanted = values) =>
  plan(form, now, wanted).steps.map((step) => (step.do === 'add' ? `add ${step.entry}` : `${step.do} ${step.field}`));
const leftOf = (now: Snapshot, wanted = values) =>
  plan(form, now, wanted).left.map(({ field, reason }) => [field, reason]);

it('a plan holds no value of the case, nor of the page', () => {
  const now = snapshot({
    role: field({ shown: 'ZQ RESIDENT', residents: true }),
    site: field({ shown: 'ZQ DEFAULT' }),
  });
  const text = JSON.stringify(plan(form, now, values));
  expect(text).not.toMatch(/zq/i);
  for (const value of ['2031-12-30', '12/30/2031', '99']) expect(text).not.toContain(value);
});

it('the date comes first, the codes after the lists, then date, site and Case ID once more', () => {
  expect(brief(snapshot())).toEqual([
    'set caseDate',
    'set caseId',
    'set caseYear',
    'set role',
    'set site',
    'set attending',
    'set patientType',
    'set comments',
    'add 0',
    'set-again caseDate',
    'set-again site',
    'set-again caseId',
  ]);
});

it('an entry without a place in the form, or with several, is not added', () => {
  expect(plan(form, snapshot(), values).left).toEqual([
    { field: 'entries', entry: 1, reason: 'row-unknown' },
    { field: 'entries', entry: 2, reason: 'row-ambiguous' },
  ]);
});

describe('what stands in a field decides whether it is written', () => {
  const onlySite = { ...values, entries: [] };
  it.each([
    ['blank', field(), []],
    ['the page’s default', field({ shown: 'Default Hospital' }), []],
    ['the wanted value already', field({ shown: 'ZQ SITE', residents: true }), []],
    ['the resident’s own other value', field({ shown: 'Mine', residents: true }), [['site', 'already-filled']]],
    ['emptied by the resident', field({ residents: true }), []],
    ['not to be edited', field({ editable: false }), [['site', 'not-editable']]],
    ['not on this form', null, [['site', 'not-on-this-form']]],
  ])('%s', (_, site, left) => {
    expect(leftOf(snapshot({ site }), onlySite)).toEqual(left);
    expect(brief(snapshot({ site }), onlySite).includes('set site')).toBe(left.length === 0);
  });

  it('a field for which the draft has nothing is left, unless the form has no such field', () => {
    const none = { ...onlySite, attending: null, role: ' ', comments: null };
    expect(leftOf(snapshot(), none)).toEqual([
      ['role', 'no-value'],
      ['attending', 'no-value'],
    ]);
    expect(leftOf(snapshot({ attending: null, role: null }), none)).toEqual([]);
  });

  it('what the resident put there is watched, so that it is not lost by our writes', () => {
    const mine = field({ shown: 'Mine', residents: true });
    expect(brief(snapshot({ site: mine, comments: mine }), { ...onlySite, comments: null })).toEqual(
      expect.arrayContaining(['keep site', 'keep comments']),
    );
    expect(brief(snapshot({ site: field({ shown: 'Zq site', residents: true }) }))).not.toContain('keep site');
  });
});
