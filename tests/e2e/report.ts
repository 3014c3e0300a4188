/** The columns of the reports made here. */
export const HEADINGS = ['Patient Name', 'MRN', 'Accession', 'Exam Description', 'Started Date', 'Status', 'Resident'];
const PROCEDURES = ['IR PORT PLACEMENT RIGHT CHEST', 'US GUIDED PARACENTESIS', 'IR NEPHROSTOMY PLACEMENT RIGHT'];

/** A case of an invented patient; the practice resident is named on every tenth. */
const caseOf = (n: number): string[] => [
  `ZQXNAME${n}, GIVEN`,
  String(70_000_000 + n),
  `ZQXACC${n}`,
  PROCEDURES[n % PROCEDURES.length]!,
  `2026-0${1 + (n % 6)}-${String(1 + (n % 28)).padStart(2, '0')} 08:${String(n % 60).padStart(2, '0')}`,
  'Final',
  n % 10 === 0 ? 'Okafor, Ada' : 'Somebody, Else',
];

/** A report of so many cases, each of a patient of its own, under its headings. */
export const casesOf = (count: number): string[][] => [HEADINGS, ...Array.from({ length: count }, (_, n) => caseOf(n))];

/** Rows as a separated text, every cell in quotes. */
export const csvOf = (rows: string[][]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
