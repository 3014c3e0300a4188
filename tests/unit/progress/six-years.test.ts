import { describe, expect, it, vi } from 'vitest';
import { ESIR_NON_VASCULAR, ESIR_VASCULAR, TABLE_2 } from '../../../lib/model';
import { concept } from '../../../lib/procedures';
import {
  esirForm,
  lightOn,
  logRows,
  logSheet,
  recordedCases,
  reviewOf,
  reviewSheet,
  rhythmOf,
  type Tally,
  tally,
  tallyBy,
  targetsOf,
  trainingOf,
} from '../../../lib/progress';
import { PROFILE, SETTINGS, sixYears } from './generated';
import { counted, type Done, done, MIX, visits } from './oracle';

vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-05-01';
const drafts = sixYears(20_260_305);
const training = trainingOf(SETTINGS);
const cases = recordedCases(drafts, training, concept, TODAY);
const truth = done(drafts);
const logged = truth.filter(({ state }) => state === 'logged');

/** A tally beside the independent count of the same lines. */
function compare(counts: Tally, lines: readonly Done[]): void {
  const counting = counted(lines);
  const withoutClinic = counting.filter(({ category }) => category !== 'New Outpatient Clinic Evaluation');
  expect(counts.encounters).toBe(visits(counting));
  expect(counts.encountersWithoutClinic).toBe(visits(withoutClinic));
  expect(counts.entries).toBe(counting.length);
  expect(counts.entriesWithoutClinic).toBe(withoutClinic.length);
  expect(counts.minor).toBe(counting.filter(({ minor }) => minor).length);
  expect(counts.uncounted).toBe(lines.length - counting.length);
  for (const role of ['Primary', 'Secondary', 'Assisting'] as const) {
    expect(counts.byRole[role]).toBe(lines.filter((line) => line.role === role).length);
  }
  for (const [mix, belongs] of Object.entries(MIX)) {
    expect([mix, counts.byMix[mix as keyof Tally['byMix']]]).toEqual([mix, counting.filter(belongs).length]);
  }
  const categories = new Set([...TABLE_2, ...counting.map(({ category }) => category)]);
  expect(new Set(counts.byCategory.keys())).toEqual(categories);
  for (const category of categories) {
    expect([category, counts.byCategory.get(category)]).toEqual([
      category,
      counting.filter((line) => line.category === category).length,
    ]);
  }
}

describe('six years of training, 2,400 visits, counted twice', () => {
  it('is a training worth counting', () => {
    expect(drafts.length).toBeGreaterThan(2_400);
    expect(visits(counted(logged))).toBeGreaterThan(1_000);
    expect(logged.some(({ counts }) => !counts)).toBe(true);
    expect(truth.some(({ state }) => state === 'draft')).toBe(true);
  });

  it('counts what is logged, and drafts apart', () => {
    compare(tally(cases.filter((one) => one.logged)), logged);
    compare(
      tally(cases.filter((one) => !one.logged)),
      truth.filter(({ state }) => state === 'draft'),
    );
  });

  it('counts each PGY and each rotation', () => {
    const some = cases.filter((one) => one.logged);
    const byPgy = tallyBy(some, ({ pgy }) => pgy);
    expect([...byPgy.keys()]).toEqual([1, 2, 3, 4, 5, 6, null]);
    for (const [pgy, counts] of byPgy) {
      compare(
        counts,
        logged.filter((line) => line.pgy === (pgy === null ? '-' : `PGY${pgy}`)),
      );
    }
    for (const [name, counts] of tallyBy(some, ({ rotation }) => rotation)) {
      compare(
        counts,
        logged.filter(({ rotation }) => rotation === (name ?? '-')),
      );
    }
  });

  it('shows distinct visits on the bar, entries beside it, carried-in totals added', () => {
    const carryIn = {
      source: 'training-tracker',
      name: 'Tracker',
      from: '2020-07-01',
      to: '2020-12-31',
      total: 41,
      categories: {},
    } as const;
    expect(targetsOf(training, cases, [carryIn])).toEqual([
      {
        id: 'graduation',
        total: 1000,
        period: null,
        logged: visits(counted(logged)),
        carriedIn: 41,
        count: visits(counted(logged)) + 41,
        ofWhichClinic:
          visits(counted(logged)) - visits(counted(logged).filter(({ category }) => !category.startsWith('New'))),
        entries: counted(logged).length,
      },
    ]);
  });

  it('counts weeks, Mondays first', () => {
    for (const { week, encounters } of rhythmOf(
      cases.filter((one) => one.logged),
      TODAY,
    )) {
      expect(new Date(`${week}T12:00Z`).getUTCDay()).toBe(1);
      const to = new Date(Date.parse(`${week}T12:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
      const inWeek = counted(logged).filter(({ date }) => date !== null && date >= week && date <= to && date <= TODAY);
      expect([week, encounters]).toEqual([week, visits(inWeek)]);
    }
  });

  it('names the categories there is least of, fewest first', () => {
    const light = lightOn(tally(cases.filter((one) => one.logged)).byCategory);
    const least = TABLE_2.map((category) => counted(logged).filter((line) => line.category === category).length).sort(
      (one, other) => one - other,
    );
    expect(light.map(({ count }) => count)).toEqual(least.slice(0, 4));
  });

  it('fills the ESIR form: every number, and the log line by line', () => {
    const period = { from: '2021-07-01', to: '2025-06-30' };
    const carryIns = [
      {
        source: 'acgme',
        name: 'Before',
        from: '2021-07-01',
        to: '2021-09-30',
        total: 12,
        categories: { Embolization: 5 },
      },
      {
        source: 'other-log',
        name: 'Across',
        from: '2020-01-01',
        to: '2021-08-31',
        total: 30,
        categories: { Embolization: 9 },
      },
    ] as const;
    const profile = { ...PROFILE, pathway: 'esir' as const, esir: period, carryIns: [...carryIns] };
    const settings = { ...SETTINGS, profile };
    const form = esirForm(
      profile,
      trainingOf(settings),
      recordedCases(drafts, trainingOf(settings), concept, TODAY),
      'A',
      TODAY,
    )!;
    const inside = counted(logged).filter(({ date }) => date !== null && date >= period.from && date <= period.to);
    for (const row of [...form.vascular, ...form.nonVascular]) {
      const carried = row.category === 'Embolization' ? 5 : 0;
      const here = inside.filter(({ category }) => category === row.category).length;
      expect(row).toEqual({ category: row.category, logged: here, carriedIn: carried, total: here + carried });
    }
    expect(form.vascular.map(({ category }) => category)).toEqual([...ESIR_VASCULAR]);
    expect(form.nonVascular.map(({ category }) => category)).toEqual([...ESIR_NON_VASCULAR]);
    expect(form.encounters).toEqual({ logged: visits(inside), carriedIn: 12, total: visits(inside) + 12 });
    expect(form.icu).toBe(true);
    const draftIds = drafts.filter(({ state, fields: { caseDate } }) => {
      const waits = state === 'staged' || state === 'filled';
      return waits && (caseDate.value === null || (caseDate.value >= period.from && caseDate.value <= period.to));
    });
    expect(form.notes).toContainEqual({ code: 'drafts-left-out', count: draftIds.length });
    expect(form.notes).toContainEqual({ code: 'carry-in-left-out', count: 30 });
    const short = ({
      date,
      caseId,
      category,
      role,
    }: {
      date: string | null;
      caseId: string;
      category: string;
      role: string;
    }) => [date, caseId, category, role].join(' ');
    expect(form.log.map(short).sort()).toEqual(inside.map(short).sort());
    expect(form.log.map(({ date }) => date)).toEqual(form.log.map(({ date }) => date).toSorted());
  });

  it('sums up a half-year for a mentor', () => {
    const period = { from: '2025-07-01', to: '2025-12-31' };
    const review = reviewOf(cases, [], period);
    compare(
      review.inPeriod,
      logged.filter(({ date }) => date !== null && date >= period.from && date <= period.to),
    );
    compare(
      review.toDate,
      logged.filter(({ date }) => date !== null && date <= period.to),
    );
  });

  it('writes the same numbers into its sheets', () => {
    const period = { from: '2025-07-01', to: '2025-12-31' };
    const say = (key: string) => key;
    const rows = new Map(
      reviewSheet(reviewOf(cases, [], period), 'Review', say).rows.map((row) => [row[0], row.slice(1)]),
    );
    const inPeriod = counted(logged).filter(({ date }) => date !== null && date >= period.from && date <= period.to);
    const toDate = counted(logged).filter(({ date }) => date !== null && date <= period.to);
    expect(rows.get('review_encounters')).toEqual([visits(inPeriod), visits(toDate), 0, visits(toDate)]);
    expect(rows.get('review_entries')).toEqual([inPeriod.length, toDate.length, null, null]);
    for (const category of new Set([...TABLE_2, ...toDate.map((line) => line.category)])) {
      const [there, before] = [inPeriod, toDate].map(
        (lines) => lines.filter((line) => line.category === category).length,
      );
      expect([category, rows.get(category)]).toEqual([category, [there, before, 0, before]]);
    }
    const sheet = logSheet(logRows(cases), 'Log', say);
    expect(sheet.rows.map((row) => [row[0], row[3], row[4]].join(' ')).sort()).toEqual(
      counted(logged)
        .map(({ date, caseId, category }) => [date ?? '', caseId, category].join(' '))
        .sort(),
    );
    expect(sheet.foot).toBe('banner');
    // Neither a comment nor a worklist's words have a place in it.
    expect(JSON.stringify(sheet)).not.toContain('never to leave the browser');
  });

  it('counts the same whatever the order of the drafts', () => {
    const again = recordedCases([...drafts].reverse(), training, concept, TODAY);
    expect(logRows(again)).toEqual(logRows(cases));
    expect(tally(again)).toEqual(tally(cases));
  });
});
