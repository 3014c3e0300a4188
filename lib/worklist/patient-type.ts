/**
 * Adult or paediatric on the day of the case: 18 years completed (domain.md B.4 6).
 * @param birthDate ISO, or null where the page shows none
 * @param age whole years as the page shows them, used where the birth date or the day is not known
 * @param day ISO local date of the case, with or without a time
 */
export function patientTypeOn(
  birthDate: string | null,
  age: number | null,
  day: string | null,
): 'Adult' | 'Pediatric' | null {
  if (birthDate && day) {
    if (birthDate > day.slice(0, 10)) return null;
    const eighteenth = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
    return day.slice(0, 10) >= eighteenth ? 'Adult' : 'Pediatric';
  }
  if (age === null) return null;
  return age >= 18 ? 'Adult' : 'Pediatric';
}
