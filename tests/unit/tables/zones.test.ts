import { afterAll, describe, expect, it } from 'vitest';
import { readBirthDates, readMoments, readTimes } from '../../../lib/tables/moments';

const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

const at = (texts: string[]) =>
  readMoments(texts, new Date(2026, 2, 20, 12)).map(
    (moment) => moment && (moment.ambiguous ? 'ambiguous' : [moment.date, moment.time].filter(Boolean).join('T')),
  );

/** Written, and what it says on every computer: the digits as written (safety.md B7). */
const SAME_EVERYWHERE: [string, string[], (string | null)[]][] = [
  ['the hour the clock skips', ['2026-03-08 02:30', '29/03/2026 02:30'], ['2026-03-08T02:30', '2026-03-29T02:30']],
  [
    'the hour the clock goes through twice',
    ['11/01/2026 1:30 AM', '10/25/2026 1:30 AM'],
    ['2026-11-01T01:30', '2026-10-25T01:30'],
  ],
  ['midnight and noon', ['3/25/2026 12:00 AM', '3/25/2026 12:00 PM'], ['2026-03-25T00:00', '2026-03-25T12:00']],
  ['a minute to midnight', ['25-Mar-2026 23:59'], ['2026-03-25T23:59']],
  ['a day that is no other anywhere', ['20260301', '2026-02-28'], ['2026-03-01', '2026-02-28']],
  ['day and month that may be swapped', ['03/05/2026 08:00'], ['ambiguous']],
  ['a day after the twelfth beside it', ['03/05/2026', '03/25/2026'], ['2026-03-05', '2026-03-25']],
  ['years of two digits', ['3/25/26', '3/25/31'], ['2026-03-25', '1931-03-25']],
  ['a leap day, and none', ['29-Feb-2024', '29-Feb-2025'], ['2024-02-29', null]],
  [
    'an instant with its offset: the wall clock as written',
    ['2026-03-05T02:30:00.000Z', '2026-05-15T21:57:03.0000000-07:00', '2026-12-31T23:30+13:00'],
    ['2026-03-05T02:30:00', '2026-05-15T21:57:03', '2026-12-31T23:30'],
  ],
  [
    'a zone by name beside it',
    ['03/25/2026 08:00 EST', '25.03.2026 08:00 Uhr'],
    ['2026-03-25T08:00', '2026-03-25T08:00'],
  ],
];

describe.each(['America/New_York', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'on a computer in %s',
  (zone) => {
    const there = <T>(act: () => T): T => {
      process.env.TZ = zone;
      return act();
    };

    it.each(SAME_EVERYWHERE)('%s', (_, texts, said) => {
      expect(there(() => at(texts))).toEqual(said);
    });

    it('a birth date keeps its day, and a time of its own its digits', () => {
      expect(there(() => readBirthDates(['3/14/51', '12/31/1999'], new Date(2026, 2, 20)))).toEqual([
        '1951-03-14',
        '1999-12-31',
      ]);
      expect(there(() => readTimes(['0005', '235959', '02:30']))).toEqual(['00:05', '23:59:59', '02:30']);
    });
  },
);
