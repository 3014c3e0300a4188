import { describe, expect, it } from 'vitest';
import { patientTypeOn, readAge } from '../../../lib/worklist/fields/patient-type';

describe('patient type', () => {
  it('is adult from the eighteenth birthday on, at the case date', () => {
    expect(patientTypeOn('2008-03-05', null, '2026-03-05T08:00')).toBe('Adult');
    expect(patientTypeOn('2008-03-06', null, '2026-03-05T23:59')).toBe('Pediatric');
  });

  it('of somebody born on a leap day turns on March 1', () => {
    expect(patientTypeOn('2008-02-29', null, '2026-02-28')).toBe('Pediatric');
    expect(patientTypeOn('2008-02-29', null, '2026-03-01')).toBe('Adult');
  });

  it('goes by the birth date where both are shown', () =>
    expect(patientTypeOn('2010-01-01', 45, '2026-03-05')).toBe('Pediatric'));
  it('is not known of somebody born after the case', () =>
    expect(patientTypeOn('2027-01-01', 45, '2026-03-05')).toBeNull());
  it('falls back on the age where the case has no date', () =>
    expect(patientTypeOn('2010-01-01', 45, null)).toBe('Adult'));
  it('is not known where nothing tells', () => expect(patientTypeOn(null, null, '2026-03-05')).toBeNull());
});

describe('an age', () => {
  it.each([
    ['45 y', 45],
    ['045Y', 45],
    ['45 y.o.', 45],
    ['63Y/M', 63],
    ['63 F', 63],
    ['18 years old', 18],
    ['17 yrs', 17],
    ['6 mo', 0],
    ['240 months', 20],
    ['3 wk', 0],
    ['2D', 0],
    ['67', 67],
    ['old', null],
    ['1950', null],
    ['', null],
  ])('%s is read in whole years', (text, years) => expect(readAge(text)).toBe(years));
});
