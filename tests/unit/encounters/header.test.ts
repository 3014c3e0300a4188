import { describe, expect, it } from 'vitest';
import { caseYear, patientTypeAt } from '../../../lib/encounters';

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

describe('patient type', () => {
  const by = (birthDate: string | null, age: string | null = null, date: string | null = '2026-03-05') =>
    patientTypeAt({ date, birthDate, age });

  it('is adult from the eighteenth birthday on, at the case date', () => {
    expect(by('2008-03-05')).toBe('Adult');
    expect(by('2008-03-06')).toBe('Pediatric');
  });

  it.each([
    ['45 y', 'Adult'],
    ['045Y', 'Adult'],
    ['45 y.o.', 'Adult'],
    ['18 years old', 'Adult'],
    ['17 yrs', 'Pediatric'],
    ['6 mo', 'Pediatric'],
    ['240 months', 'Adult'],
    ['3 wk', 'Pediatric'],
    ['2D', 'Pediatric'],
    ['67', 'Adult'],
    ['old', null],
    ['', null],
  ])('is read from the age %s', (age, type) => expect(by(null, age)).toBe(type));

  it('goes by the birth date where both are shown', () => expect(by('2010-01-01', '45 y')).toBe('Pediatric'));

  it('is not known of somebody born after the case', () => expect(by('2027-01-01', '45 y')).toBeNull());

  it('falls back on the age where the case has no date', () => expect(by('2010-01-01', '45 y', null)).toBe('Adult'));
});
