/** One synthetic order as the OpenMRS server holds it. */
export interface PacsOrder {
  number: string;
  /** As the server displays it: "IDENTIFIER - NAME". */
  mrn: string;
  patientName: string;
  /** As KenyaEMR prints it. */
  upperName: string;
  age: number;
  sex: 'F' | 'M';
  procedure: string;
  /** When it was ordered, ISO local. */
  activated: string;
  /** What became of it; empty for an order nobody has picked up. */
  status: '' | 'IN_PROGRESS' | 'COMPLETED' | 'DECLINED' | 'EXCEPTION' | 'ON_HOLD';
  /** Who asked for it: a decoy, never the attending. */
  orderer: string;
  urgency: 'ROUTINE' | 'STAT';
}

/** One synthetic appointment of a day list. */
export interface PacsAppointment {
  mrn: string;
  patientName: string;
  location: string;
  service: string;
  /** `HH:MM`, on whatever day is asked for. */
  start: string;
  /** When the visit began: a decoy, never the procedure's time. Empty where the patient is not there. */
  visitStart: string;
  status: 'Requested' | 'Scheduled' | 'CheckedIn' | 'Completed' | 'Cancelled' | 'Missed';
}

// Nobody in these tables exists. The radiology list prints of "MRN - NAME" what stands between the first two hyphens.
const ORDERS = `
ORD-7700000 | 00412300 | Mary Ann O'Brien | MARY ANN O BRIEN | 75 | F | IR CHEMOEMBOLIZATION LIVER TACE      | 2026-03-01T02:30 |             | 1001 - Kwame Osei       | ROUTINE
ORD-7700001 | 00412300 | Mary Ann O'Brien | MARY ANN O BRIEN | 75 | F | IR ANGIOGRAM VISCERAL SELECTIVE      | 2026-03-01T02:35 |             | 1001 - Kwame Osei       | ROUTINE
ORD-7700002 | E1002391 | Priya D'Angelo   | PRIYA D ANGELO   | 37 | F | Uterine fibroid embolization         | 2026-03-02T09:15 |             | 1002 - Ingrid Halvorsen | STAT
ORD-7700003 | 7401326  | Seán Müller      | SEAN MULLER      | 82 | M | CT GUIDED BIOPSY LUNG RIGHT          | 2026-03-03T10:45 |             | 1003 - Éva Lindqvist    | ROUTINE
ORD-7700004 | 00000917 | José Luis García | JOSE LUIS GARCIA | 86 | M | EVAR W/ BILAT ILIAC EXTENSION        | 2026-03-04T08:00 | IN_PROGRESS | 1001 - Kwame Osei       | STAT
ORD-7700005 | E1002417 | Åse Østergård    | ASE OSTERGARD    | 58 | F | TIPS creation                        | 2026-03-05T11:30 | IN_PROGRESS | 1002 - Ingrid Halvorsen | ROUTINE
ORD-7700006 | 00078150 | Thị Hoa Nguyễn   | THỊ HOA NGUYỄN   | 54 | F | IR Y-90 MAPPING W/ LUNG SHUNT STUDY  | 2026-03-06T13:15 | IN_PROGRESS | 1003 - Éva Lindqvist    | ROUTINE
ORD-7700007 | 7401988  | William St. John | WILLIAM ST JOHN  | 67 | M | US GUIDED PARACENTESIS               | 2026-03-07T08:30 | COMPLETED   | 1001 - Kwame Osei       | ROUTINE
ORD-7700008 | 7401988  | William St. John | WILLIAM ST JOHN  | 67 | M | IVC FILTER PLACEMENT                 | 2026-03-07T08:45 | COMPLETED   | 1001 - Kwame Osei       | ROUTINE
ORD-7700009 | 00100001 | John Smith       | JOHN SMITH       | 66 | M | PICC PLACEMENT LT ARM US GUIDED      | 2026-03-08T14:00 | COMPLETED   | 1003 - Éva Lindqvist    | STAT
ORD-7700010 | 00412855 | Żaneta Kowalczyk | ZANETA KOWALCZYK | 78 | F | PTBD - INTERNAL/EXTERNAL             | 2026-03-09T12:05 | DECLINED    | 1002 - Ingrid Halvorsen | ROUTINE
ORD-7700011 | 00100010 | John Smith       | JOHN SMITH       | 66 | M | IVC FILTER RETRIEVAL, COMPLEX        | 2026-03-09T14:15 | DECLINED    | 1001 - Kwame Osei       | ROUTINE
ORD-7700012 | 00350012 | Ruth Adler       | RUTH ADLER       | 90 | F | CT GUIDED ABSCESS DRAINAGE PELVIS    | 2026-03-10T11:11 | EXCEPTION   | 1003 - Éva Lindqvist    | STAT
ORD-7700013 | E1002544 | Luca D’Amico     | LUCA D AMICO     | 49 | M | Embolization, splenic artery, trauma | 2026-03-11T09:00 | ON_HOLD     | 1002 - Ingrid Halvorsen | STAT
`;

const APPOINTMENTS = `
00412300 | Mary Ann O'Brien     | IR Suite 1 | Chemoembolization of liver (TACE)   | 07:05 | 06:20 | Completed
E1002391 | Priya D'Angelo       | IR Suite 2 | Uterine fibroid embolization        | 09:15 | 08:01 | CheckedIn
7401326  | Seán Müller          | CT 3       | CT guided biopsy, right lung        | 10:45 |                  | Scheduled
00000917 | José Luis García     | IR Suite 1 | EVAR with iliac extension           | 12:00 | 11:10 | Completed
00078150 | Thị Hoa Nguyễn       | IR Suite 2 | Y-90 mapping with lung shunt study  | 12:45 |                  | Cancelled
7401988  | William St. John     | US 1       | US guided paracentesis              | 13:30 |                  | Missed
00001234 | Siobhán O'Neill-Wright | IR Suite 1 | AV fistulagram with angioplasty   | 15:00 | 14:12 | Requested
20250301 | Brendan P Fitzgerald | IR Suite 2 | Lysis catheter check, left leg      | 16:20 | 05:00 | Completed
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((value) => value.trim()));

/** The orders the OpenMRS server holds, in the order of the table. */
export const ORDER_LIST: readonly PacsOrder[] = rowsOf(ORDERS).map(
  ([number, mrn, patientName, upperName, age, sex, procedure, activated, status, orderer, urgency]) =>
    ({
      number,
      mrn,
      patientName,
      upperName,
      age: Number(age),
      sex,
      procedure,
      activated,
      status,
      orderer,
      urgency,
    }) as PacsOrder,
);

/** The appointments of the day the OpenMRS server shows. */
export const APPOINTMENT_LIST: readonly PacsAppointment[] = rowsOf(APPOINTMENTS).map(
  ([mrn, patientName, location, service, start, visitStart, status]) =>
    ({ mrn, patientName, location, service, start, visitStart, status }) as PacsAppointment,
);
