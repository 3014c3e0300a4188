import { createHash } from 'node:crypto';
import type { Quirks } from './quirks';

export interface Option {
  value: string;
  text: string;
}

/** One training programme as the form shows it. All names are invented. */
export interface Programme {
  number: string;
  name: string;
  specialty: string;
  city: string;
  /** Length of training in years, which is the Case Year list. */
  years: number;
  year: string;
  /** The 64-digit names of the two hashed fields; they differ from programme to programme (form.md 3). */
  caseIdField: string;
  caseDateField: string;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The programme that a seed stands for; another seed changes the hashed field names and nothing that a person reads. */
export const programmeOf = (seed: string): Programme => ({
  number: '4162400931',
  name: 'Lakeshore University Program',
  specialty: 'Interventional Radiology - Integrated',
  city: 'Harbor City',
  years: 6,
  year: '5',
  caseIdField: hash(`${seed} case id`),
  caseDateField: hash(`${seed} case date`),
});

/** The programme as a page's quirks show it: the two boxes by the plain names that they had in 2022, where asked for. */
export const shownBy = (programme: Programme, quirks: Quirks): Programme =>
  quirks.namesOf2022 ? { ...programme, caseIdField: 'PatientId', caseDateField: 'ProcedureDate' } : programme;

export const ROLES: Option[] = [
  { value: '981', text: 'Primary' },
  { value: '982', text: 'Secondary' },
  { value: '983', text: 'Assisting' },
];

export const PATIENT_TYPES: Option[] = [
  { value: '1', text: 'Adult' },
  { value: '2', text: 'Pediatric' },
];

export const ROTATIONS: Option[] = [
  { value: '3301', text: 'IR service' },
  { value: '3302', text: 'Body imaging' },
  { value: '3303', text: 'Night float' },
];

const SITES: Option[] = [
  { value: '20417', text: "Children's Hospital of Harbor City" },
  { value: '20388', text: 'Lakeshore Veterans Affairs Medical Center' },
  { value: '20455', text: 'Northside Ambulatory Vascular Center' },
  { value: '20391', text: 'Saint Brigid Hospital' },
  { value: '20376', text: 'University Hospital' },
  { value: '20377', text: 'University Hospital East Campus' },
];
const OTHER_SITE: Option = { value: '99999', text: 'Other Site' };

const ATTENDINGS: Option[] = [
  { value: '710233', text: 'Adeyemi, Folasade' },
  { value: '710198', text: 'Brandt, Ingrid' },
  { value: '710305', text: 'Núñez, María José' },
  { value: '710241', text: "O'Sullivan, Declan" },
  { value: '710226', text: 'Osei, Kwame' },
  { value: '710287', text: 'Park, Ji-Woo' },
  { value: '710262', text: 'Smith, John' },
  { value: '710311', text: 'Tanaka, Hiro' },
];
const DUPLICATE_ATTENDINGS: Option[] = [
  { value: '709114', text: 'Smith, John' },
  { value: '700001', text: 'FACULTY, FACULTY' },
];

const byText = (a: Option, b: Option) => a.text.localeCompare(b.text, 'en', { sensitivity: 'base' });

export const sitesOf = (quirks: Quirks): Option[] => (quirks.otherSite ? [...SITES, OTHER_SITE] : SITES);

export const attendingsOf = (quirks: Quirks): Option[] =>
  [...ATTENDINGS, ...(quirks.duplicateAttendings ? DUPLICATE_ATTENDINGS : [])].sort(byText);

/** The header values that a page can begin with, as the lists' values. */
export interface HeaderChoice {
  role: string;
  site: string;
  attending: string;
  patientType: string;
}

export interface Template extends Option {
  choice: HeaderChoice;
}

/** The resident's saved templates; the first is the default one. */
export const TEMPLATES: Template[] = [
  {
    value: '5521',
    text: 'VA afternoons (default)',
    choice: { role: '983', site: '20388', attending: '710198', patientType: '1' },
  },
  {
    value: '5522',
    text: "Children's call",
    choice: { role: '981', site: '20417', attending: '710287', patientType: '2' },
  },
];
