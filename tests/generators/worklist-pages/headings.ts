import type { Draw } from './random';

export type Language = 'en' | 'es' | 'fr' | 'de';

/** The words over the columns; one of each list is drawn for a page. Decoys stand in the second half. */
const WORDS = {
  en: {
    patient: ['Patient', 'Patient Name', 'Name', 'Pat Name', 'PatientName'],
    family: ['Last Name'],
    given: ['First Name'],
    mrn: ['MRN', 'Patient ID', 'M.R.N.', 'Medical Record Number', 'Pat ID', 'MRN #', 'PatientID'],
    accession: ['Accession #', 'Accession Number', 'Accession', 'Acc #', 'Accession No.', 'Acc. No.'],
    order: ['Order Number', 'Order #', 'Order No', 'Placer Order #'],
    description: [
      'Procedure',
      'Exam',
      'Description',
      'Study Description',
      'Procedure Description',
      'Exam Description',
      'Study',
    ],
    date: ['Study Date', 'Date', 'Exam Date', 'Scheduled Date', 'Appt Date', 'Procedure Date'],
    time: ['Time', 'Study Time', 'Appt Time', 'Start Time', 'Exam Time'],
    moment: ['Scheduled', 'Study Date/Time', 'Date/Time', 'Exam Date', 'Appointment', 'Scheduled Date', 'Date'],
    status: ['Status', 'Exam Status', 'Study Status', 'Order Status'],
    modality: ['Modality', 'Mod', 'Mod.', 'Modalities'],
    room: ['Room', 'Location', 'Resource', 'Exam Room', 'Current Room'],
    attending: ['Attending', 'Performing Physician', 'Attending Physician', 'Performed By', 'IR Attending'],
    birth: ['DOB', 'Date of Birth', 'Birth Date', 'D.O.B.'],
    sex: ['Sex', 'Gender'],
    referring: ['Referring Physician', 'Ordering Provider', 'Referring', 'Ordered By'],
    technologist: ['Technologist', 'Tech', 'Performing Technologist'],
    account: ['Account #', 'FIN', 'CSN', 'Account Number'],
    priority: ['Priority', 'Urgency'],
    reason: ['Reason For Exam', 'Indication'],
    signed: ['Date Signed', 'Date/Time Signed', 'Date Read'],
    images: ['Images', 'Instances', '# Images'],
  },
  es: {
    patient: ['Paciente', 'Nombre del paciente'],
    family: ['Apellidos'],
    given: ['Nombre'],
    mrn: ['NHC', 'ID del paciente', 'Historia clínica', 'MRN'],
    accession: ['Número de acceso', 'N.º de acceso'],
    order: ['Número de orden'],
    description: ['Procedimiento', 'Descripción', 'Descripción del estudio'],
    date: ['Fecha del estudio', 'Fecha'],
    time: ['Hora'],
    moment: ['Fecha y hora', 'Fecha'],
    status: ['Estado'],
    modality: ['Modalidad'],
    room: ['Sala'],
    attending: ['Médico que realiza', 'Médico realizador'],
    birth: ['Fecha de nacimiento'],
    sex: ['Sexo'],
    referring: ['Médico solicitante'],
    technologist: ['Técnico'],
    account: ['N.º de cuenta'],
    priority: ['Prioridad'],
    reason: ['Motivo'],
    signed: ['Fecha de firma'],
    images: ['Imágenes'],
  },
  fr: {
    patient: ['Patient', 'Nom du patient'],
    family: ['Nom'],
    given: ['Prénom'],
    mrn: ['IPP', 'ID patient', 'MRN'],
    accession: ["Numéro d'accession", "N° d'accès", "Numéro d'accès"],
    order: ['Numéro de demande'],
    description: ['Examen', 'Description', 'Procédure'],
    date: ["Date de l'examen", 'Date'],
    time: ['Heure'],
    moment: ["Date de l'examen", 'Date et heure'],
    status: ['Statut', 'État'],
    modality: ['Modalité'],
    room: ['Salle'],
    attending: ['Médecin réalisateur', 'Réalisé par'],
    birth: ['Date de naissance', 'Né(e) le'],
    sex: ['Sexe'],
    referring: ['Médecin demandeur', 'Prescripteur'],
    technologist: ['Manipulateur'],
    account: ['N° de compte'],
    priority: ['Priorité'],
    reason: ['Motif'],
    signed: ['Date de signature'],
    images: ['Images'],
  },
  de: {
    patient: ['Patient', 'Patientenname'],
    family: ['Nachname'],
    given: ['Vorname'],
    mrn: ['Patienten-ID', 'Pat.-Nr.', 'MRN'],
    accession: ['Zugangsnummer', 'Accession-Nr.'],
    order: ['Auftragsnummer'],
    description: ['Untersuchung', 'Beschreibung', 'Studienbeschreibung'],
    date: ['Untersuchungsdatum', 'Datum', 'Studiendatum'],
    time: ['Uhrzeit', 'Zeit'],
    moment: ['Termin', 'Datum', 'Untersuchungsdatum'],
    status: ['Status'],
    modality: ['Modalität'],
    room: ['Raum'],
    attending: ['Durchführender Arzt', 'Untersucher'],
    birth: ['Geburtsdatum', 'Geb.-Datum'],
    sex: ['Geschlecht'],
    referring: ['Zuweiser', 'Überweiser'],
    technologist: ['MTRA'],
    account: ['Fallnummer'],
    priority: ['Priorität'],
    reason: ['Indikation'],
    signed: ['Befunddatum'],
    images: ['Bilder'],
  },
} as const;

export type ColumnKind = keyof (typeof WORDS)['en'];
export type Headings = Record<ColumnKind, string>;

/** One hospital's word for each column. */
export function drawHeadings(draw: Draw, language: Language): Headings {
  const upper = draw.chance(0.15);
  return Object.fromEntries(
    Object.entries(WORDS[language]).map(([kind, words]) => {
      const word: string = draw.pick(words);
      return [kind, upper ? word.toUpperCase() : word];
    }),
  ) as Headings;
}

export const STATUSES: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['Scheduled', 'Arrived', 'Completed', 'In Progress'],
    ['Ordered', 'Exam Begun', 'Exam Ended', 'Final', 'Preliminary'],
    ['Confirmed', 'Arrived', 'Exam Completed', 'Dictated', 'On Hold'],
    ['SCHEDULED', 'CHECKED IN', 'COMPLETED', 'CANCELLED'],
  ],
  es: [['Programado', 'Llegado', 'Completado', 'Cancelado']],
  fr: [['Prévu', 'Arrivé', 'Terminé', 'Annulé']],
  de: [['Geplant', 'Angekommen', 'Abgeschlossen', 'Storniert']],
};
