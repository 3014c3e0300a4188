import type { Synonyms } from '../../tables/heading-row';

/** What a Case Detail export may show, and under which headings; the live report cannot be seen from here (rules.md F15). */
export const ADS_COLUMNS = {
  caseId: [
    'case id',
    'caseid',
    'case identifier',
    'unique case id',
    'unique id',
    'case patient id',
    'case number',
    'case no',
    'case',
    'patient id',
  ],
  date: [
    'case date',
    'casedate',
    'procedure date',
    'proceduredate',
    'proc date',
    'date performed',
    'date of procedure',
    'date of case',
    'service date',
    'date',
  ],
  resident: ['resident', 'resident name', 'trainee', 'fellow'],
  role: ['role', 'resident role', 'case role'],
  attending: ['attending', 'attending name', 'attending physician', 'supervisor', 'supervising physician', 'faculty'],
  patientType: ['patient type', 'pt type', 'adult pediatric', 'patient age group', 'age group'],
  caseYear: ['case year', 'resident year', 'year in program', 'program year', 'year of training'],
  site: ['site', 'institution', 'site name', 'hospital', 'facility', 'location'],
  category: [
    'category',
    'defined category',
    'defined categories',
    'case category',
    'def category',
    'def cat',
    'categories',
  ],
  description: ['description', 'code description', 'procedure description', 'procedure', 'procedure name', 'code desc'],
  area: ['area', 'procedure area'],
  type: ['type', 'procedure type'],
} as const satisfies Synonyms<string>;
export type AdsField = keyof typeof ADS_COLUMNS;
