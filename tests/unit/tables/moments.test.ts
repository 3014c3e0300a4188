import { describe, expect, it } from 'vitest';
import { readBirthDates, readMoments, readTimes } from '../../../lib/tables/moments';

const NOW = new Date(2026, 2, 20, 12);
const read = (...texts: (string | null)[]) =>
  readMoments(texts, NOW).map(
    (moment) => moment && (moment.ambiguous ? 'ambiguous' : [moment.date, moment.time].filter(Boolean).join('T')),
  );

describe('a moment', () => {
  // worklists.md 1.7
  it.each([
    ['20250301', '2025-03-01'],
    ['Saturday, March 1, 2025', '2025-03-01'],
    ['01-Mar-2025', '2025-03-01'],
    ['01-Mar-2025, 02:30 AM', '2025-03-01T02:30'],
    ['16-Mar-2025 07:05 AM', '2025-03-16T07:05'],
    ['Mar 06, 2025', '2025-03-06'],
    ['March 1, 2025', '2025-03-01'],
    ['2025-03-14', '2025-03-14'],
    ['2025/03/14 7:05', '2025-03-14T07:05'],
    ['1/1/1934', '1934-01-01'],
    ['2026-01-26 05:33 AM', '2026-01-26T05:33'],
    ['20250301 073026', '2025-03-01T07:30:26'],
    ['20250301T0730', '2025-03-01T07:30'],
    ['3/25/2026 12:45 PM', '2026-03-25T12:45'],
    ['25.03.2026 12:45', '2026-03-25T12:45'],
    ['1st March 2025', '2025-03-01'],
    ['Sept 9 2025', '2025-09-09'],
    ['05-MAR-26', '2026-03-05'],
    ['2026-03-05T08:00:00', '2026-03-05T08:00:00'],
    ['12:45 PM', '12:45'],
    ['12:10 am', '00:10'],
    ['07:05:40', '07:05:40'],
    ['8:00 AM - 9:00 AM', '08:00'],
    ['03/25/2026 08:00 EST', '2026-03-25T08:00'],
    ['Mar 25, 2026 at 8:00 a.m.', '2026-03-25T08:00'],
    ['5 mars 2026', '2026-03-05'],
    ['mercredi 25 février 2026 à 08h30', '2026-02-25T08:30'],
    ['1er août 2025', '2025-08-01'],
    ['mié, 5 de marzo de 2025 08:30', '2025-03-05T08:30'],
    ['mar. 6 mayo 2025', '2025-05-06'],
    ['5. März 2025, 08:30 Uhr', '2025-03-05T08:30'],
    ['Do, 25.12.2025', '2025-12-25'],
    ['12 dic 2025', '2025-12-12'],
    ['Mar 6, 2025', '2025-03-06'],
    ['03/25/2026 - 08:00', '2026-03-25T08:00'],
    ['08:00 03/25/2026', '2026-03-25T08:00'],
  ])('%s is read', (text, iso) => expect(read(text)).toEqual([iso]));

  it.each([
    '3 minutes ago',
    'Today 08:00',
    '2025-02-30',
    '31-Apr-2025',
    '20251301',
    '13:05 PM',
    '25:00',
    '00412300',
    '900451217',
    '2026-03-05 to 2026-03-07',
    '1772697600000',
    '05/2026',
    '',
    'March',
    `${'9/'.repeat(25_000)}`,
  ])('%.30s is none', (text) => expect(read(text)).toEqual([null]));

  it('with day and month that could be swapped is not told', () => {
    expect(read('03/05/2026')).toEqual(['ambiguous']);
    expect(read('3-5-26')).toEqual(['ambiguous']);
    expect(read('04/04/2026')).toEqual(['2026-04-04']);
  });

  it('is settled by another day of its column, either way', () => {
    expect(read('03/05/2026', null, '03/25/2026')).toEqual(['2026-03-05', null, '2026-03-25']);
    expect(read('03/05/2026', '25/03/2026')).toEqual(['2026-05-03', '2026-03-25']);
  });

  it('is not settled by a column that contradicts itself', () => {
    expect(read('03/05/2026', '25/03/2026', '03/25/2026')).toEqual(['ambiguous', '2026-03-25', '2026-03-25']);
  });

  it('with a year of two digits may begin with the year', () => {
    expect(read('25/03/26')).toEqual(['ambiguous']);
    expect(read('03/05/26', '03/25/26')).toEqual(['2026-03-05', '2026-03-25']);
    expect(read('25/03/26', '31/03/26')).toEqual(['2026-03-25', '2026-03-31']);
    expect(read('26/03/05', '26/03/31')).toEqual(['ambiguous', 'ambiguous']);
  });

  it('with a year of two digits is not more than a year ahead', () => {
    expect(read('3/25/27', '3/25/28')).toEqual(['2027-03-25', '1928-03-25']);
  });

  it('keeps its digits in the hour that the clock skips, and on the day it does', () => {
    expect(read('2026-03-08 02:30', '3/29/2026 2:30 AM')).toEqual(['2026-03-08T02:30', '2026-03-29T02:30']);
  });

  it('with a zone of its own keeps its digits', () => {
    expect(read('2026-03-08T23:30:00Z', '2026-03-09T01:30+02:00')).toEqual(['2026-03-08T23:30:00', '2026-03-09T01:30']);
  });

  it.each([
    ['03/13/2026 0730', '2026-03-13T07:30'],
    ['0730 03/13/2026', '2026-03-13T07:30'],
    ['03/14/25 7:05a', '2025-03-14T07:05'],
    ['3/13/26 7:26p', '2026-03-13T19:26'],
    ['3/13/26 12:05 a.m.', '2026-03-13T00:05'],
    ['MAR 13, 2026@19:26', '2026-03-13T19:26'],
    ['MAR 13,2026@19:26:08', '2026-03-13T19:26:08'],
    ['Mar 13, 2026, 2:30 PM', '2026-03-13T14:30'],
    ['1-Mar-25', '2025-03-01'],
    ['13-MAR-26', '2026-03-13'],
    ['13MAR2026 0730', '2026-03-13T07:30'],
    ['2026-03-05T02:30:00.000Z', '2026-03-05T02:30:00'],
    ['2026-03-15T21:57:03.0000000-07:00', '2026-03-15T21:57:03'],
    ['20260313073000.123-0500', '2026-03-13T07:30:00'],
    ['3/13/2026 7 AM', '2026-03-13T07:00'],
    ['3/13/2026 7-8 AM', null],
    ['03/25/2026 (Wed)', '2026-03-25'],
    ['Mar 25 2026', '2026-03-25'],
    ['03/13/2026 2575', null],
    ['Mon 11/30 12:75', null],
    ['Fri 2/20 0730', '2026-02-20T07:30'],
    ['Fri 2/20 2026', null],
  ])('%s is read', (text, iso) => expect(read(text)).toEqual([iso]));

  it('is settled by the weekday beside it, and a weekday of neither day settles nothing', () => {
    expect(read('Tue 03/04/2025')).toEqual(['2025-03-04']);
    expect(read('martes, 04/03/2025 07:05')).toEqual(['2025-03-04T07:05']);
    expect(read('03/04/2025 Tue', '05/06/2025')).toEqual(['2025-03-04', '2025-05-06']);
    expect(read('Sun 03/04/2025')).toEqual(['ambiguous']);
  });

  it('without a year is the one such weekday of late, or tomorrow', () => {
    expect(read('Wed 3/18')).toEqual(['2026-03-18']);
    expect(read('Thu, Feb 12 07:05')).toEqual(['2026-02-12T07:05']);
    expect(read('Sat 3/21')).toEqual(['2026-03-21']);
    for (const text of ['Sun 3/22', 'Mon 3/18', '3/18', 'Mar 18']) expect(read(text)).toEqual([null]);
  });

  it('without a year is of last year in January, and of next on its last day', () => {
    const at = (text: string, now: Date) => readMoments([text], now)[0]?.date ?? null;
    expect(at('Wed 12/30', new Date(2027, 0, 2))).toBe('2026-12-30');
    expect(at('Fri 1/1', new Date(2026, 11, 31, 23, 59))).toBe('2027-01-01');
  });

  it('is read in the order that is said, unless its column shows another', () => {
    const inOrder = (order: 'mdy' | 'dmy', ...texts: string[]) =>
      readMoments(texts, NOW, order).map((moment) => moment?.date ?? null);
    expect(inOrder('dmy', '03/05/2026', '3/5/26')).toEqual(['2026-05-03', '2026-05-03']);
    expect(inOrder('dmy', '03/05/2026', '03/25/2026')).toEqual(['2026-03-05', '2026-03-25']);
    expect(inOrder('mdy', '03/05/2026', '25/03/2026', '03/25/2026')).toEqual(['2026-03-05', null, '2026-03-25']);
  });
});

describe('a time in a column of its own', () => {
  it('may be written without colons', () => {
    expect(readTimes(['073026', '0730', '12:45 PM', '9999', null, 'noon'])).toEqual([
      '07:30:26',
      '07:30',
      '12:45',
      null,
      null,
      null,
    ]);
  });
});

describe('a birth date', () => {
  it('is never in the future', () => {
    expect(readBirthDates(['3/14/51', '3/14/26', '3/25/26'], NOW)).toEqual(['1951-03-14', '2026-03-14', '1926-03-25']);
    expect(readBirthDates(['2051-03-14'], NOW)).toEqual([null]);
  });

  it('may stand beside an age', () => {
    expect(readBirthDates(['1/31/1950 (76 y)', '12/13/2019 (6 yrs)'], NOW)).toEqual(['1950-01-31', '2019-12-13']);
  });
});
