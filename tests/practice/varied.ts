import type { FillValues } from '../../lib/model';
import { IR_CLASS } from './codes';
import { IR_ROWS } from './picker';
import type { Submission } from './state';

const ROLES = ['Primary', 'Secondary', 'Assisting'];
const SITES = [
  "Children's Hospital of Harbor City",
  'UNIVERSITY HOSPITAL',
  'Saint Brigid Hospital',
  'University Hospital East Campus',
];
/** As a draft may write them, and as the form does. */
const ATTENDINGS: [string, string][] = [
  ['Folasade Adeyemi', 'Adeyemi, Folasade'],
  ['Nunez, Maria Jose', 'Núñez, María José'],
  ["Declan O'Sullivan", "O'Sullivan, Declan"],
  ['Park, Ji-Woo', 'Park, Ji-Woo'],
  ['Brandt, Ingrid', 'Brandt, Ingrid'],
];

/** The rows that their words tell apart: of two that read alike at one place of the tree none may be guessed. */
const TOLD_APART = IR_ROWS.filter(
  (row) =>
    IR_ROWS.filter(
      ({ area, type, description }) => area === row.area && type === row.type && description === row.description,
    ).length === 1,
);

/** The `i`th of the varied cases: one to five codes from all over the tree, every role and patient type. */
export function variedCase(i: number, codes = 1 + (i % 5)): FillValues {
  const rows = Array.from({ length: codes }, (_, k) => TOLD_APART[(i * 17 + k * 61) % TOLD_APART.length]!);
  return {
    caseId: `${(7_919 * (i + 1)).toString(32).toUpperCase()}XXXXXXXXXXXXXXXX`.slice(0, 16),
    caseDate: `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}`,
    caseYear: String(1 + (i % 6)),
    role: ROLES[i % 3]!,
    site: SITES[i % 4]!,
    attending: ATTENDINGS[i % 5]![0],
    patientType: i % 4 === 0 ? 'Pediatric' : 'Adult',
    comments: i % 2 === 0 ? `Line one, case ${i}.\nLine “two” <b>&amp;</b>` : null,
    entries: rows.map(({ area, type, description }) => ({
      concept: description,
      listings: [{ class: IR_CLASS, area, type, description }],
    })),
  };
}

/** What differs between a case and what the form sent, field by field; empty where the form sent the case and nothing else. */
export function differences(values: FillValues, sent: Submission): string[] {
  const attending = ATTENDINGS.find(([written]) => written === values.attending)?.[1] ?? values.attending ?? '';
  const pairs: [string, string, string][] = [
    ['caseId', values.caseId, sent.caseId],
    ['caseDate', values.caseDate ?? '', sent.caseDate],
    ['caseYear', values.caseYear ?? '', sent.caseYear],
    ['role', values.role ?? '', sent.role],
    ['site', (values.site ?? '').toLowerCase(), sent.site.toLowerCase()],
    ['attending', attending, sent.attending],
    ['patientType', values.patientType ?? '', sent.patientType],
    ['comments', values.comments ?? '', sent.comments.replaceAll('\r', '')],
    [
      'codes',
      JSON.stringify(values.entries.map(({ listings: [at] }) => [at?.area, at?.type, at?.description, 1, []])),
      JSON.stringify(
        sent.codes.map(({ area, type, description, quantity, chosenAttributes }) => [
          area,
          type,
          description,
          quantity,
          chosenAttributes,
        ]),
      ),
    ],
  ];
  return pairs.filter(([, wanted, got]) => wanted !== got).map(([name, wanted, got]) => `${name}: ${wanted} ≠ ${got}`);
}
