import { describe, expect, it } from 'vitest';
import { isBlank, matchOption } from '../../../lib/caselog/page/options';

const PLACEHOLDERS = ['FACULTY, FACULTY', 'Other Site'];
const list = (...texts: string[]) => texts.map((text, i) => ({ value: String(i + 1), text, disabled: false }));
const people = list(
  'Smith, John',
  'Smith, John A',
  'Smythe, John',
  'Núñez, María José',
  "O'Sullivan, Declan",
  'James, Scott',
  'FACULTY, FACULTY',
  'Lee, Ann',
  'Lee, Ann',
);
const sites = list(
  'University Hospital',
  'University Hospital East Campus',
  "St. Mary's Hospital",
  'Other Site',
  'Children’s Hospital',
);

const person = (wanted: string) => matchOption(people, wanted, 'person', PLACEHOLDERS);
const site = (wanted: string) => matchOption(sites, wanted, 'choice', PLACEHOLDERS);

describe('a name chooses the one option that says the same', () => {
  it.each([
    ['Smith, John', 0],
    ['John Smith', 0],
    ['SMITH, JOHN', 0],
    ['John  A. Smith', 1],
    ['Nunez, Maria Jose', 3],
    ['María José Núñez', 3],
    ['Declan O’Sullivan', 4],
    ['OSullivan, Declan', 4],
    ['Scott James', 5],
  ])('%s', (wanted, index) => expect(person(wanted)).toEqual({ ok: true, index }));
});

describe('a near miss is never chosen', () => {
  it.each([
    'Smith, J',
    'J. Smith',
    'Smith',
    'John',
    'Smith, Jon',
    'Smith, John B',
    'Smith John',
    'Scott, James',
    'James Scott',
    'Smith, John, MD',
    'Dr. John Smith',
    'Sullivan, Declan',
    'Nuñez, María',
    'Smyth, John',
    'Johnson, Smith',
    'Lee',
    'FACULTY',
    '-',
    '?',
  ])('%s', (wanted) => expect(person(wanted)).toMatchObject({ ok: false, reason: 'option-missing' }));
  it.each([
    'University',
    'University Hosp',
    'University Hospital East',
    'St Mary Hospital',
    'Saint Marys Hospital',
    'Hospital',
  ])('%s', (wanted) => expect(site(wanted)).toMatchObject({ ok: false, reason: 'option-missing' }));
});

describe('nor is a near miss of a role or a patient type', () => {
  const short = list('Primary', 'Secondary', 'Assisting', 'Adult', 'Pediatric');
  it.each(['Prim', 'Primary Operator', '1', 'Assist', 'Adults', 'Peds', 'Paediatric', 'Pediatric Adult'])(
    '%s',
    (wanted) =>
      expect(matchOption(short, wanted, 'choice', PLACEHOLDERS)).toMatchObject({ ok: false, reason: 'option-missing' }),
  );
});

describe('what fits but does not decide is left, with what fitted', () => {
  it.each([['Ann Lee', ['Lee, Ann', 'Lee, Ann']]])('%s', (wanted, candidates) =>
    expect(person(wanted)).toEqual({ ok: false, reason: 'option-ambiguous', candidates }),
  );
  it.each(['FACULTY, FACULTY', 'Faculty Faculty'])('%s, which stands for nobody', (wanted) =>
    expect(person(wanted)).toEqual({ ok: false, reason: 'option-hollow', candidates: ['FACULTY, FACULTY'] }),
  );
  it('Other Site', () => expect(site('other site')).toMatchObject({ ok: false, reason: 'option-hollow' }));
  it('a disabled option', () => {
    const off = [{ value: '1', text: 'Primary', disabled: true }];
    expect(matchOption(off, 'Primary', 'choice', [])).toMatchObject({ ok: false, reason: 'option-ambiguous' });
  });
});

it('candidates are the options that share most words, at most five', () => {
  expect(person('Smith, John, MD')).toEqual({
    ok: false,
    reason: 'option-missing',
    candidates: ['Smith, John', 'Smith, John A', 'Smythe, John'],
  });
  const many = matchOption(list(...'abcdefgh'.split('').map((c) => `${c} Hospital`)), 'The Hospital', 'choice', []);
  expect(many).toMatchObject({ candidates: { length: 5 } });
});

it('the same option listed twice with one value is one option', () => {
  const twice = [...list('Adult'), ...list('Adult')];
  expect(matchOption(twice, 'Adult', 'choice', [])).toEqual({ ok: true, index: 0 });
});

it('options that only ask for a choice are blank', () => {
  const blank = ['', ' ', '--', '-- Select --', 'Select a site', 'Please choose', '\u00a0'];
  expect(blank.filter((text) => !isBlank({ value: 'x', text, disabled: false }))).toEqual([]);
  expect(isBlank({ value: '', text: 'All', disabled: false })).toBe(true);
  expect(isBlank({ value: '1', text: 'Selective Care Hospital', disabled: false })).toBe(false);
});
