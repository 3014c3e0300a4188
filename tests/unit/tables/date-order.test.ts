import { afterAll, describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../lib/model';
import { type DateColumn, languageOrder, settleOrder } from '../../../lib/tables/date-order';
import { readMoments } from '../../../lib/tables/moments';

const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

type Day = { year: number; month: number; day: number; weekday: string };
/** Every day of 2026. */
const DAYS = Array.from({ length: 365 }, (_, n): Day => {
  const at = new Date(Date.UTC(2026, 0, 1 + n));
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(at);
  return { year: 2026, month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday };
});
const two = (value: number) => String(value).padStart(2, '0');
const iso = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;
const written = (order: DateOrder, { year, month, day }: Day) =>
  order === 'mdy' ? `${two(month)}/${two(day)}/${year}` : `${two(day)}/${two(month)}/${year}`;
/** Noon of that day, or of one so many days later. */
const noon = ({ year, month, day }: Day, later = 0) => new Date(year, month - 1, day + later, 12);
const listOf = (order: DateOrder, day: Day): DateColumn => ({
  of: 'exam',
  texts: ['07:05', '09:30', '13:10'].map((time) => `${written(order, day)} ${time}`),
});

/** What came of the lists of one day: how many were dated wrongly, asked about, dated. */
function count(order: DateOrder, columns: (day: Day) => DateColumn[], said: DateOrder | null, later: number) {
  const counts = { wrong: 0, asked: 0, dated: 0 };
  for (const day of DAYS) {
    const now = noon(day, later);
    const list = listOf(order, day);
    const found = settleOrder([list, ...columns(day)], now, said);
    if (found.open) counts.asked += 1;
    for (const moment of readMoments(list.texts, now, found.order)) {
      if (moment?.date === iso(day)) counts.dated += 1;
      else if (moment?.date) counts.wrong += 1;
    }
  }
  return counts;
}

const births = (order: DateOrder): DateColumn => ({
  of: 'birth',
  texts: [
    { year: 1950, month: 1, day: 31, weekday: '' },
    { year: 1962, month: 4, day: 2, weekday: '' },
    { year: 1988, month: 10, day: 12, weekday: '' },
  ].map((day) => written(order, day)),
});

describe.each(['America/Chicago', 'Europe/Berlin', 'Pacific/Auckland'])('in %s', (zone) => {
  describe.each(['mdy', 'dmy'] as const)('365 lists of one day written %s', (order) => {
    const there = <T>(act: () => T): T => {
      process.env.TZ = zone;
      return act();
    };

    it.each([0, 1, 30])('seen %i days later: none is dated wrongly, each is dated or asked about', (later) => {
      const { wrong, asked, dated } = there(() => count(order, () => [], null, later));
      expect({ wrong, lists: asked + dated / 3 }).toEqual({ wrong: 0, lists: 365 });
      // Twelve days are the same in both orders, 132 could be another; the future settles some of those.
      expect(asked).toBeLessThanOrEqual(132);
    });

    it.each([
      ['a column of births beside it', () => [births(order)], null],
      ['what this site wrote before', () => [], order],
    ] as [string, (day: Day) => DateColumn[], DateOrder | null][])('with %s none is asked about', (_, beside, said) => {
      expect(there(() => count(order, beside, said, 20))).toEqual({ wrong: 0, asked: 0, dated: 3 * 365 });
    });

    it('with a weekday in the column beside it those alone are asked about that fall on it in both orders', () => {
      const beside = ({ weekday }: Day): DateColumn[] => [{ of: 'other', texts: Array(3).fill(weekday) }];
      const swapped = ({ month, day }: Day) => DAYS.find((other) => other.month === day && other.day === month);
      const alike = DAYS.filter((day) => day.month !== day.day && swapped(day)?.weekday === day.weekday);
      const { wrong, asked, dated } = there(() => count(order, beside, null, 400));
      expect({ wrong, asked, dated }).toEqual({ wrong: 0, asked: alike.length, dated: 3 * (365 - alike.length) });
      expect(alike.length).toBeLessThan(20);
    });
  });
});

describe('the order of the dates of a table', () => {
  const NOW = new Date(2026, 10, 30, 12);
  const exams = (...texts: string[]): DateColumn => ({ of: 'exam', texts });

  it('is what the dates show, before what was said', () => {
    expect(settleOrder([exams('11/03/2026', '11/25/2026')], NOW, 'dmy')).toEqual({
      order: 'mdy',
      shown: true,
      open: null,
    });
    expect(settleOrder([exams('Tue 11/03/2026')], NOW, 'dmy')).toMatchObject({ order: 'mdy', shown: true });
  });

  it('is asked with a date as it stands there', () => {
    const open = { text: '11/03/2026', mdy: '2026-11-03', dmy: '2026-03-11' };
    expect(settleOrder([exams('10/10/2026', '11/03/2026 07:05')], NOW)).toEqual({ order: null, shown: false, open });
    expect(settleOrder([exams('11/3/26')], NOW).open).toEqual({ ...open, text: '11/3/26' });
  });

  it('is told by the future, at the end of a year too', () => {
    // Two days back the one way, two months ahead the other.
    expect(settleOrder([exams('03/05/2026')], new Date(2026, 2, 7, 12))).toEqual({
      order: 'mdy',
      shown: false,
      open: null,
    });
    expect(settleOrder([exams('01/02/2027')], new Date(2026, 11, 31, 23, 59)).order).toBeNull();
    expect(settleOrder([exams('02/01/2027')], new Date(2027, 0, 2, 0, 1))).toMatchObject({ order: 'dmy' });
  });

  it('is asked about where the list may be of days to come, though no status says so', () => {
    // December 4 in four days, or April 12 eight months ago.
    expect(settleOrder([exams('12/04/2026')], NOW)).toMatchObject({ order: null, open: { mdy: '2026-12-04' } });
    expect(settleOrder([exams('12/04/2026', '12/11/2026')], NOW).order).toBeNull();
    expect(settleOrder([exams('12/04/2026')], NOW, 'mdy').order).toBe('mdy');
  });

  it('is not told by the future of what is still planned', () => {
    expect(settleOrder([{ of: 'plan', texts: ['12/04/2026'] }], NOW).order).toBeNull();
    const known = (planned: number[], made: number[]) => () => ({ planned: new Set(planned), made: new Set(made) });
    expect(settleOrder([exams('12/04/2026')], NOW, null, known([0], [])).order).toBeNull();
    expect(settleOrder([exams('12/04/2026')], NOW, null, known([], [0])).order).toBe('dmy');
  });

  it('stays open where its dates contradict each other, and is asked of nobody', () => {
    expect(settleOrder([exams('1/31/2026', '31/1/2026', '3/4/2026')], NOW, 'mdy')).toEqual({
      ...{ order: null, shown: false, open: null },
    });
  });

  it('is asked about where one odd date speaks against all others, and is then what was said', () => {
    const births: DateColumn = { of: 'birth', texts: ['1/31/1950', '4/25/1962', '10/30/1988', '25/4/1971'] };
    expect(settleOrder([births, exams('11/03/2026')], NOW).open).toMatchObject({ text: '11/03/2026' });
    expect(settleOrder([births, exams('11/03/2026')], NOW, 'mdy')).toMatchObject({ order: 'mdy', shown: false });
  });

  it('is no question where every date is the same in both orders, or none is an examination’s', () => {
    expect(settleOrder([exams('10/10/2026')], NOW).open).toBeNull();
    expect(settleOrder([{ of: 'birth', texts: ['1/2/1950'] }], NOW).open).toBeNull();
  });

  it('is proposed by the language of the page', () => {
    expect(['en-US', 'en', 'en-GB', 'fr-FR', 'de', 'es-US', 'en-CA', 'ja', '', 'x'].map(languageOrder)).toEqual([
      ...['mdy', 'mdy', 'dmy', 'dmy', 'dmy', 'mdy', null, null, null, null],
    ]);
  });
});
