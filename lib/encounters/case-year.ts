/**
 * The year of a programme in which a case falls, "1" to "7", counted in academic years from July 1 back from graduation on June 30 (rules.md
 * B.4.6). `date` is ISO local; null where something is missing or the case lies outside the programme.
 */
export function caseYear({
  date,
  graduationYear,
  programmeYears,
}: {
  date: string | null;
  graduationYear: number | null;
  programmeYears: number | null;
}): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date ?? '') ?? [];
  if (year === undefined || month === undefined || graduationYear === null || programmeYears === null) return null;
  const academicYearEnds = Number(month) >= 7 ? Number(year) + 1 : Number(year);
  const inProgramme = programmeYears - (graduationYear - academicYearEnds);
  return inProgramme >= 1 && inProgramme <= programmeYears ? String(inProgramme) : null;
}
