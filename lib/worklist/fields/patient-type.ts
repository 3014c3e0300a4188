/**
 * Adult or paediatric on the day of the case: 18 years completed (rules.md B.4.6).
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

const AGE =
  /^(\d{1,4})\s*(y(?:rs?|ears?|o)?|m(?:os?|onths?)?|w(?:ks?|eeks?)?|d(?:ays?)?)?\.?(?:o\.)?(?:\s*old)?(?:\s*[/,]?\s*(?:[mfou]|male|female))?$/i;
const PER_YEAR: Record<string, number> = { y: 1, m: 12, w: 52.18, d: 365.25 };

/**
 * An age in whole years: "63", "63 y", "063Y", "63Y/M", "6 mo", "10 days". Null where the text is no age; a bare number is in years.
 */
export function readAge(text: string): number | null {
  const found = AGE.exec(text.trim());
  if (!found) return null;
  const years = Math.floor(Number(found[1]) / PER_YEAR[found[2]?.[0]?.toLowerCase() ?? 'y']!);
  return years <= 130 ? years : null;
}
