import { describe, expect, it } from 'vitest';
import { caseYear } from '../../../lib/encounters';

describe('case year', () => {
  const year = (date: string | null, graduationYear: number | null = 2029, programmeYears: number | null = 6) =>
    caseYear({ date, graduationYear, programmeYears });

  it('turns on July 1', () => {
    expect(year('2026-06-30')).toBe('3');
    expect(year('2026-07-01T00:10')).toBe('4');
  });

  it('counts from the first to the last year of the programme', () => {
    expect(year('2023-07-01')).toBe('1');
    expect(year('2029-06-30')).toBe('6');
    expect(year('2026-03-05', 2026, 1)).toBe('1');
  });

  it.each([
    ['before the programme', '2023-06-30', 2029, 6],
    ['after graduation', '2029-07-01', 2029, 6],
    ['without a date', null, 2029, 6],
    ['without a graduation year', '2026-03-05', null, 6],
    ['without a length', '2026-03-05', 2029, null],
    ['with no date at all', 'spring', 2029, 6],
  ] as const)('is not known %s', (_, date, graduation, length) => expect(year(date, graduation, length)).toBeNull());
});
