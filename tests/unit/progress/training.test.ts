import { describe, expect, it } from 'vitest';
import { type CarryIn, NO_PROFILE, NO_SETTINGS, type Profile, Settings } from '../../../lib/model';
import { concept } from '../../../lib/procedures';
import {
  combined,
  deadlineOf,
  esirForm,
  esirShortfall,
  overlaps,
  paceOf,
  pgyOf,
  printedReview,
  recordedCases,
  reviewOf,
  rotationOf,
  type Target,
  targetsOf,
  trainingOf,
  waitingOf,
} from '../../../lib/progress';
import { draftOf, entryOf } from './generated';

const settings = (profile: Partial<Profile>, graduationYear: number | null = null): Settings => ({
  ...NO_SETTINGS,
  graduationYear,
  profile: { ...NO_PROFILE, ...profile },
});
const training = (profile: Partial<Profile>, graduationYear: number | null = null) =>
  trainingOf(settings(profile, graduationYear));
const log = (name: string, from: string, to: string, total: number): CarryIn => ({
  source: 'other-log',
  name,
  from,
  to,
  total,
  categories: {},
});

describe('settings with a profile', () => {
  it('read what was stored before there were profiles', () => {
    const stored = { names: ['Okafor, Ada'], graduationYear: 2028, programmeYears: 6, site: 'University Hospital' };
    expect(Settings.parse(stored)).toEqual({ ...NO_SETTINGS, ...stored });
    expect(Settings.parse(stored).profile).toEqual(NO_PROFILE);
  });

  it('keep a whole profile through the store', () => {
    const whole = settings({
      pathway: 'esir',
      start: '2024-07-01',
      rotations: [{ name: 'ICU', kind: 'icu', from: '2026-01-01', to: '2026-01-28' }],
      goals: { Embolization: 60 },
      carryIns: [{ ...log('Tracker', '2020-07-01', '2021-04-30', 120), categories: { 'Venous Port': 12 } }],
    });
    expect(Settings.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each([
    { start: '2024-13-01' },
    { overdueAfter: 0 },
    { goals: { Embolization: -1 } },
    { goals: { 'No such category': 3 } },
    { carryIns: [{ ...log('x', '2020-07-01', '2021-04-30', 1.5) }] },
  ])('refuse %j', (wrong) => {
    expect(Settings.safeParse(settings(wrong as never)).success).toBe(false);
  });
});

describe('PGY', () => {
  it.each([
    ['2024-06-30', 4],
    ['2024-07-01', 5],
    ['2026-06-30', 6],
    ['2020-07-01', 1],
    ['2020-06-30', null],
    [null, null],
  ])('turns on July 1: %s is %s', (day, pgy) => {
    expect(pgyOf(training({ pathway: 'integrated' }, 2026), day)).toBe(pgy);
  });

  it.each([
    ['integrated', 6],
    ['independent-two-year', 7],
    ['independent-one-year', 6],
    ['esir', 5],
    ['dr', 5],
  ] as const)('ends as the pathway does: %s at %i', (pathway, last) => {
    expect(pgyOf(training({ pathway }, 2026), '2026-06-30')).toBe(last);
  });

  it('is counted from the start where graduation moved', () => {
    const late = training({ pathway: 'integrated', start: '2020-07-01', graduation: '2027-06-30' });
    expect(pgyOf(late, '2022-01-01')).toBe(2);
    expect(late.graduation).toBe('2027-06-30');
  });

  it.each([
    ['esir', '2026-09-30', '2026-07-15', 5],
    ['esir', '2026-09-30', '2022-07-01', 2],
    ['dr', '2026-12-31', '2026-11-01', 5],
    ['integrated', '2026-08-15', '2026-08-15', 6],
    ['integrated', '2026-08-15', '2026-08-16', null],
  ] as const)('of %s who graduates off-cycle on %s: %s is %s', (pathway, graduation, day, pgy) => {
    expect(pgyOf(training({ pathway, graduation }), day)).toBe(pgy);
  });

  it('is none after graduation', () => {
    expect(pgyOf(training({ pathway: 'dr' }, 2026), '2026-07-01')).toBeNull();
  });

  it('is not guessed without a pathway', () => {
    expect(pgyOf(training({}, 2026), '2025-01-01')).toBeNull();
  });
});

it('takes the ESIR years for PGY-2 to PGY-5 unless told otherwise', () => {
  expect(training({ pathway: 'esir' }, 2026).esir).toEqual({ from: '2022-07-01', to: '2026-06-30' });
  expect(training({ pathway: 'esir', graduation: '2026-09-30' }).esir).toEqual({
    from: '2022-07-01',
    to: '2026-09-30',
  });
  expect(training({ pathway: 'esir', start: '2021-07-01', graduation: '2026-09-30' }).esir).toEqual({
    from: '2022-07-01',
    to: '2026-09-30',
  });
  const said = { from: '2024-07-01', to: '2026-06-30' };
  expect(training({ pathway: 'esir', esir: said }, 2026).esir).toEqual(said);
});

describe('earlier logs', () => {
  const withCategory = { ...log('Sheet', '2021-07-01', '2022-06-30', 9), categories: { Embolization: 41 } };

  it('count as many as their largest category, which the form says', () => {
    const profile = {
      ...NO_PROFILE,
      pathway: 'esir' as const,
      carryIns: [{ ...withCategory, from: '2022-07-01', to: '2023-06-30' }],
    };
    const form = esirForm(profile, training(profile, 2026), [], '', '2026-05-01')!;
    expect(form.encounters.total).toBe(41);
    expect(form.notes).toContainEqual({ code: 'carried-total-raised', count: 32 });
  });

  it('that run past a review’s end are in none of its numbers, which it says', () => {
    const logs = [log('In', '2022-07-01', '2022-12-31', 37), log('Past', '2022-07-01', '2023-04-30', 55)];
    const review = reviewOf([], logs, { from: '2022-07-01', to: '2022-12-31' });
    expect(review.carriedIn.total).toBe(37);
    expect(review.carriedInLeftOut).toBe(55);
    expect(JSON.stringify(printedReview(review, '', (key, ...values) => [key, ...values].join(' ')))).toContain(
      'review_carry_in_left_out 55',
    );
  });

  it('are warned of by the visits that count: assisting alone is none', () => {
    const on = (id: string, role: 'Primary' | 'Assisting') =>
      draftOf({ id, role, date: '2022-01-05', entries: [entryOf('O.BXLIV', 'Other: Biopsy', role)] });
    const cases = recordedCases([on('1', 'Primary'), on('2', 'Assisting')], training({}), concept, '2026-05-01');
    expect(overlaps([withCategory], cases)[0]?.loggedHere).toBe(1);
  });
});

it('tags a case with the block that began last where blocks overlap', () => {
  const rotations: Profile['rotations'] = [
    { name: 'Year', kind: 'ir', from: '2025-07-01', to: '2026-06-30' },
    { name: 'ICU', kind: 'icu', from: '2026-01-01', to: '2026-01-28' },
  ];
  expect(rotationOf(training({ rotations }), '2026-01-28')?.name).toBe('ICU');
  expect(rotationOf(training({ rotations }), '2026-01-29')?.name).toBe('Year');
  expect(rotationOf(training({ rotations }), '2026-07-01')).toBeNull();
});

describe('the ICU question', () => {
  const esir = { from: '2022-07-01', to: '2026-06-30' };
  const asked = (more: Partial<Profile>, today = '2026-05-01') => {
    const profile = { ...NO_PROFILE, pathway: 'esir' as const, esir, ...more };
    return esirForm(profile, training(profile), [], '', today)!.icu;
  };
  const block = (from: string, to: string): Profile['rotations'] => [{ name: 'ICU', kind: 'icu', from, to }];
  it.each([
    ['nothing said', {}, null],
    ['said yes', { icuCompleted: true }, true],
    ['said no', { icuCompleted: false }, false],
    ['a block completed in the period', { rotations: block('2024-01-01', '2024-01-28') }, true],
    ['a block not yet over', { rotations: block('2026-04-20', '2026-05-17') }, null],
    ['a block in the internship', { rotations: block('2021-07-01', '2021-07-28') }, null],
    ['said no beside a block', { icuCompleted: false, rotations: block('2024-01-01', '2024-01-28') }, false],
  ] as const)('%s', (_, more, answer) => {
    expect(asked(more as Partial<Profile>)).toBe(answer);
  });
});

describe('what counts', () => {
  const counted = (given: Parameters<typeof draftOf>[0]) =>
    recordedCases([draftOf(given)], training({}), concept, '2026-05-01')[0]!.entries.map(({ counts }) => counts);
  it.each([
    ['the first operator', 'Primary', 'VP.CHEST', 'Venous Port', true],
    ['supervising a minor procedure', 'Secondary', 'O.PARA', 'Other: Paracentesis', true],
    ['supervising one that is not minor', 'Secondary', 'VP.CHEST', 'Venous Port', false],
    ['assisting', 'Assisting', 'O.PARA', 'Other: Paracentesis', false],
    ['a part of another procedure', 'Primary', 'IMG', 'Component', false],
  ])('%s: %s %s', (_, role, id, category, counts) => {
    expect(counted({ role, entries: [entryOf(id, category, 'Primary')] })).toEqual([counts]);
  });

  it('holds an internship’s drafts until the Case Log can be entered, never what is logged', () => {
    const held = training({ access: '2026-07-01' });
    const drafts = [draftOf({ state: 'staged' }), draftOf({ state: 'logged', caseId: 'ABCDEFGH01234568' })];
    expect(recordedCases(drafts, held, concept, '2026-06-30').map((one) => one.held)).toEqual([true, false]);
    expect(recordedCases(drafts, held, concept, '2026-07-01').map((one) => one.held)).toEqual([false, false]);
  });
});

describe('carried-in logs', () => {
  it('are warned of where their days are another’s too: the FAQ’s own example', () => {
    const logs = [
      log('Training Tracker', '2020-07-01', '2021-04-30', 90),
      log('ACGME', '2021-03-01', '2022-06-30', 700),
    ];
    expect(overlaps(logs, [])).toEqual([
      { one: 'Training Tracker', other: 'ACGME', days: { from: '2021-03-01', to: '2021-04-30' }, loggedHere: 0 },
    ]);
  });

  it('are warned of where cases were logged from this browser on their days', () => {
    const cases = recordedCases([draftOf({ date: '2021-05-02' })], training({}), concept, '2026-05-01');
    expect(overlaps([log('ACGME', '2021-03-01', '2022-06-30', 700)], cases)).toEqual([
      { one: 'ACGME', other: null, days: { from: '2021-05-02', to: '2021-05-02' }, loggedHere: 1 },
    ]);
    expect(overlaps([log('ACGME', '2021-06-01', '2022-06-30', 700)], cases)).toEqual([]);
  });

  it('warn of an independent year that does not begin with 500', () => {
    const year = training({ pathway: 'independent-one-year' }, 2026);
    expect(esirShortfall(year, [], [log('ESIR', '2021-07-01', '2025-06-30', 499)])).toBe(499);
    expect(esirShortfall(year, [], [log('ESIR', '2021-07-01', '2025-06-30', 500)])).toBeNull();
    expect(esirShortfall(training({ pathway: 'integrated' }, 2026), [], [])).toBeNull();
  });

  it('combine with the logs of the ESIR and the independent years', () => {
    const year = training({ pathway: 'independent-one-year' }, 2026);
    const drafts = ['2025-06-30', '2025-07-01', null].map((date, at) =>
      draftOf({ date, id: `d${at}`, caseId: `ABCDEFGH0123456${at}` }),
    );
    const both = combined(year, recordedCases(drafts, year, concept, '2026-05-01'), [
      { ...log('ESIR', '2021-07-01', '2025-06-30', 510), categories: { 'Venous Port': 30 } },
    ]);
    expect([both.before.encounters, both.independent.encounters, both.unplaced.encounters]).toEqual([1, 1, 1]);
    expect(both.encounters).toBe(513);
    expect(both.byCategory.get('Venous Port')).toBe(33);
  });
});

describe('pace', () => {
  const integrated = training({ pathway: 'integrated' }, 2026);
  const target = (count: number): Target => ({ ...targetsOf(integrated, [], [])[0]!, logged: count, count });
  it.each([
    ['2024-06-30', 170, 170, '2026-06-30', 1000],
    ['2025-06-30', 580, 580, '2026-06-30', 1000],
    ['2025-06-30', 290, 580, null, 500],
    ['2025-06-30', 1000, 580, null, 1724],
  ])(
    'on %s with %i: the typical curriculum has %i, reached %s, %i at graduation',
    (today, count, expected, date, end) => {
      const pace = paceOf(target(count), integrated, [], today);
      expect(pace).toMatchObject({ by: 'curriculum', expected, date, atGraduation: end, reached: count >= 1000 });
    },
  );

  it('finds the day on which the curriculum’s share is enough', () => {
    // 200 where 170 are expected: 1,000 at a share of 0.85, 0.27 of 0.42 into the last year.
    expect(paceOf(target(200), integrated, [], '2024-06-30').date).toBe('2026-02-20');
  });

  it('goes by the last year where no curriculum is known, and says so', () => {
    const two = training({ pathway: 'independent-two-year' }, 2026);
    const drafts = Array.from({ length: 100 }, (_, at) => draftOf({ date: '2025-12-01', id: `d${at}` }));
    const cases = recordedCases(drafts, two, concept, '2026-01-01');
    const goal = targetsOf(two, cases, [log('Before', '2020-07-01', '2024-06-30', 850)])[0]!;
    expect(paceOf(goal, two, cases, '2026-01-01')).toEqual({
      by: 'recent',
      expected: null,
      reached: false,
      // 50 are left, at 100 a year: two days after the last.
      date: null,
      atGraduation: 950 + Math.round((100 * 180) / 365),
    });
  });

  it('gives no target to diagnostic residents, and no category any', () => {
    expect(targetsOf(training({ pathway: 'dr' }, 2026), [], [])).toEqual([]);
  });
});

describe('warnings', () => {
  const left = { drafts: 3, corrections: 0 };
  const at = (today: string, more: Partial<Profile> = {}, what = left) =>
    deadlineOf(training({}, 2026), { ...NO_PROFILE, ...more }, what, today)?.level ?? null;
  it.each([
    ['2026-04-01', 90],
    ['2026-03-31', null],
    ['2026-05-31', 30],
    ['2026-05-30', 90],
    ['2026-06-23', 7],
    ['2026-06-30', 7],
    ['2026-07-01', 'past'],
  ])('on %s: %s', (today, level) => {
    expect(at(today)).toBe(level);
  });

  it('are given for corrections too, for nothing else, and not where reminders are off', () => {
    expect(at('2026-06-23', {}, { drafts: 0, corrections: 1 })).toBe(7);
    expect(at('2026-06-23', {}, { drafts: 0, corrections: 0 })).toBeNull();
    expect(at('2026-06-23', { reminders: false })).toBeNull();
  });

  it('call a draft overdue from the eighth day on, never a held one', () => {
    const now = { ...NO_PROFILE, overdueAfter: 7 };
    const draft = draftOf({ state: 'staged', createdAt: 0 });
    const waiting = (today: string, access: string | null) =>
      waitingOf(recordedCases([draft], training({ access }), concept, today), now, today, () => '2026-03-01');
    expect(waiting('2026-03-08', null)).toEqual({ drafts: 1, overdue: 0, held: 0, oldest: 7 });
    expect(waiting('2026-03-09', null)).toEqual({ drafts: 1, overdue: 1, held: 0, oldest: 8 });
    expect(waiting('2026-03-09', '2026-07-01')).toEqual({ drafts: 0, overdue: 0, held: 1, oldest: null });
  });
});
