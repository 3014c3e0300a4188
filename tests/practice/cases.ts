import type { Flag, Role } from '../../lib/model';
import { type CaseSource, type LineSource, ME_FIRST, OSEI, UNIVERSITY, type Verdict } from './case';
import { ARTERIAL_CASES } from './cases-arteries';
import { ORGAN_CASES } from './cases-organs';
import { VENOUS_CASES } from './cases-veins';

export { ME } from './case';

/** One row of the practice worklist with what the rules should make of it. Moments are ISO local, `2026-03-05T08:10`. */
export interface PracticeLine {
  accession: string;
  procedure: string;
  start: string;
  end: string;
  status: string;
  modality: string;
  operators: string;
  comment: string;
  expected: Verdict;
  /** The entry's role, where the line makes one. */
  role: Role;
}

/** One encounter of the practice worklist. Every person is invented. */
export interface PracticeCase {
  /** `W01` to `W40`, in the order of the list's dates. */
  id: string;
  about: string;
  patient: { name: string; mrn: string; birthDate: string; age: number };
  session: string;
  /** '' where the page names nobody. */
  attending: string;
  ordering: string;
  location: string;
  flags: readonly Flag[];
  lines: readonly PracticeLine[];
}

const ORDERING = ['Larsson, Maja', 'Boateng, Yaw', 'Delgado, Inés', 'Whitcombe, Philip'];

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** The date `days` working days before `today`. */
function workingDayBefore(today: string, days: number): string {
  const date = new Date(`${today}T12:00:00Z`);
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() - 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return isoDate(date);
}

const nextDay = (iso: string): string => isoDate(new Date(Date.parse(`${iso}T12:00:00Z`) + 86_400_000));

/** The birth date of somebody who turned `age` one to ten months before today, and so had that age on every day of the list. */
function birthDate(today: string, age: number, mrn: string): string {
  const born = new Date(`${today}T12:00:00Z`);
  born.setUTCDate(born.getUTCDate() - 30 - (Number(mrn.replaceAll(/\D/g, '')) % 270));
  born.setUTCFullYear(born.getUTCFullYear() - age);
  return isoDate(born);
}

/** Accession numbers in the three shapes that worklists.md 1 names: digits, a letter before, the department inside. */
const accession = (number: number, line: number): string =>
  [
    `00${904_500_000 + number * 10 + line}`,
    `E2503${1000 + number * 10 + line}`,
    `25-IR-${10_000 + number * 10 + line}`,
  ][number % 3]!;

function caseOf(source: CaseSource, index: number, today: string): PracticeCase {
  const number = index + 1;
  const date = workingDayBefore(today, source.day);
  const [from = '', to = ''] = source.at.split('-');
  const moment = (time: string): string => `${time < from ? nextDay(date) : date}T${time}`;
  const toLine = (line: LineSource, i: number): PracticeLine => ({
    accession: accession(number, line.sameAccession ? i - 1 : i),
    procedure: line.procedure,
    start: moment(line.at ?? from),
    end: moment(to),
    status: line.status ?? 'Completed',
    modality: line.modality ?? 'XA',
    operators: line.operators ?? source.operators ?? ME_FIRST,
    comment: line.comment ?? '',
    expected: line.verdict,
    role: line.role ?? 'Primary',
  });
  return {
    id: `W${String(number).padStart(2, '0')}`,
    about: source.about,
    patient: { ...source.patient, birthDate: birthDate(today, source.patient.age, source.patient.mrn) },
    session: String(5100 + number),
    attending: source.attending ?? OSEI,
    ordering: ORDERING[index % ORDERING.length]!,
    location: source.location ?? UNIVERSITY,
    flags: source.flags ?? [],
    lines: source.lines.map(toLine),
  };
}

/** The 40 cases of the practice worklist, oldest first, over the ten working days before `today` (ISO date). */
export function practiceCases(today: string): PracticeCase[] {
  return [...ARTERIAL_CASES, ...VENOUS_CASES, ...ORGAN_CASES]
    .sort((a, b) => b.day - a.day || (a.at < b.at ? -1 : 1))
    .map((source, index) => caseOf(source, index, today));
}
