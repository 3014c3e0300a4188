/** The options of the Case Log's Patient Type field. */
export type PatientType = 'Adult' | 'Pediatric';

const ADULT_AT = 18;
/** DICOM writes "045Y", worklists "45 yrs", "45 y.o." or "6 mo". A bare number is in years. */
const AGE = /^(\d{1,5})\s*([a-z]*)(?:\.?o\.?)?(?:\s+old)?$/i;
/** Days in a unit, by its first letters. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(y|yo|yrs?|years?)?$/i, 365.25],
  [/^(m|mos?|months?)$/i, 30.44],
  [/^(w|wks?|weeks?)$/i, 7],
  [/^(d|days?)$/i, 1],
];

/**
 * Adult from 18 on the case date (domain.md B.4.6). The birth date decides, else the age text as shown. Dates are ISO local; null where
 * neither tells, or where the birth date is after the case.
 */
export function patientTypeAt({
  date,
  birthDate,
  age,
}: {
  date: string | null;
  birthDate: string | null;
  age: string | null;
}): PatientType | null {
  const years = (date !== null && birthDate !== null ? yearsBetween(birthDate, date) : null) ?? yearsIn(age);
  if (years === null || years < 0) return null;
  return years >= ADULT_AT ? 'Adult' : 'Pediatric';
}

/** Whole years from one ISO date to another, negative where the second comes first; null where either is no date. */
function yearsBetween(from: string, to: string): number | null {
  const [start, end] = [from, to].map((text) => /^(\d{4})-(\d{2}-\d{2})/.exec(text));
  if (!start || !end) return null;
  return Number(end[1]) - Number(start[1]) - (end[2]! < start[2]! ? 1 : 0);
}

function yearsIn(age: string | null): number | null {
  const [, count, unit] = AGE.exec((age ?? '').trim()) ?? [];
  const days = UNITS.find(([words]) => unit !== undefined && words.test(unit))?.[1];
  return days === undefined ? null : (Number(count) * days) / 365.25;
}
