// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { withDate } from '../../../lib/worklist/fields/relative-days';

const opened = new Date(performance.timeOrigin);
/** A moment so many days after this page was opened. */
const later = (days: number) => new Date(opened.getFullYear(), opened.getMonth(), opened.getDate() + days, 12);
const read = (text: string, now: Date) => withDate({ text, element: document.body }, now);
const day = (date: Date) => new Intl.DateTimeFormat('sv-SE').format(date);

describe('a day said by its distance', () => {
  it('is a date on a page opened the same day', () => {
    expect(read('Today, 07:05 AM', later(0))).toBe(`${day(opened)}, 07:05 AM`);
    expect(read('TODAY', later(0))).toBe(day(opened));
    expect(read('Yesterday 23:10', later(0))).toBe(`${day(later(-1))} 23:10`);
  });

  it('is no date on a page left open over midnight', () => {
    expect(read('Today, 07:05 AM', later(1))).toBe('Today, 07:05 AM');
    expect(read('Yesterday', later(1))).toBe('Yesterday');
  });

  it('is taken from the front of a text alone, as a word', () => {
    for (const text of ['Todays list', 'Seen today', '16-Mar-2026, 07:05 AM']) expect(read(text, later(0))).toBe(text);
  });
});
