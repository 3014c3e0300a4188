import { addDays } from './dates';
import type { Hospital } from './hospital';
import { drawAccession, drawMrn } from './ids';
import { drawPeople, named, physicianNamed } from './people';
import { PROCEDURES } from './procedures';
import type { Draw } from './random';

/** One invented study, in the words its hospital uses. */
export interface Study {
  patientName: string;
  family: string;
  given: string;
  mrn: string;
  birth: string;
  sex: 'F' | 'M';
  accession: string;
  order: string;
  description: string;
  modality: string;
  day: string;
  time: string;
  status: string;
  room: string;
  attending: string;
  referring: string;
  technologist: string;
  account: string;
}

/** The studies of one list, as of the hospital's today; now and then a patient has two. */
export function drawStudies(draw: Draw, hospital: Hospital, count: number): Study[] {
  const people = drawPeople(draw, count + 16);
  const staff = people.splice(0, 16).map((person) => physicianNamed(person, hospital.physicianStyle));
  const attendings = staff.slice(0, 5);
  const others = staff.slice(5);
  const span = draw.pick([0, 0, 1, 3, 6]);
  const last = addDays(hospital.today, draw.pick([0, 0, 1, -1, -8]));
  const patients = people.map((person) => ({
    patientName: named(person, hospital.nameStyle),
    family: person.family.toUpperCase(),
    given: person.given.toUpperCase(),
    sex: person.sex,
    mrn: drawMrn(draw, hospital.mrnStyle),
    birth: addDays('1936-01-01', draw.int(0, 25_000)),
    account: `7${draw.digits(9)}`,
  }));
  const studies: Study[] = [];
  for (let i = 0; i < count; i++) {
    const again = i > 0 && draw.chance(0.08);
    const patient = again ? studies[i - 1]! : patients[i]!;
    const [words, modality] = draw.pick(PROCEDURES);
    const day = again ? studies[i - 1]!.day : addDays(last, -draw.int(0, span));
    studies.push({
      ...patient,
      accession: drawAccession(draw, hospital.accessionStyle, i + 100, day),
      order: `${hospital.orderPrefix}${draw.int(1, 9)}${draw.digits(6)}`,
      description: hospital.words(words),
      modality,
      day,
      time: `${String(draw.int(6, 18)).padStart(2, '0')}:${draw.pick(['00', '15', '30', '45', '05', '40'])}`,
      status: draw.pick(hospital.statuses),
      room: draw.pick(hospital.rooms),
      attending: draw.pick(attendings),
      referring: draw.pick(others),
      technologist: draw.pick(others),
    });
  }
  return studies;
}
