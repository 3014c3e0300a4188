import type { WorklistField } from '../../model';

/** What worklists in Spanish, French and German call each field, normalised, accents dropped; ranks as in `columns.ts`. */
export const HEADINGS_ABROAD: Partial<Record<WorklistField, string>> = {
  mrn: `
    numero de historia clinica, numero historia clinica, historia clinica, nhc, ipp, numero dossier, numero de dossier, dossier number,
    patientennummer, pat id number;
    id paciente, id del paciente, id patient, identifiant patient, patienten id, patientenid, patient number id`,
  accession: `
    numero de acceso, acceso, numero acceso, numero d acces, numero acces, numero d accession, accession nummer, zugangsnummer,
    accessionsnummer, accession nr;
    ;
    numero de peticion, peticion, anforderungsnummer, untersuchungsnummer, numero de demande`,
  order: `numero de orden, orden, auftragsnummer, auftrag, numero d ordre, numero de demande`,
  patientName: `
    paciente, nombre del paciente, nombre paciente, nom du patient, nom patient, patientenname, name des patienten;
    nombre, apellidos y nombre, nom, nom prenom, nom et prenom, name vorname`,
  birthDate: `
    fecha de nacimiento, fecha nacimiento, f nacimiento, fecha nac, date de naissance, ne le, nee le, ne e le, ddn, geburtsdatum,
    geb datum, gebdatum, geboren`,
  age: `edad, alter`,
  description: `
    descripcion del estudio, descripcion estudio, descripcion del procedimiento, description de l examen, libelle examen,
    libelle de l examen, untersuchungsbeschreibung, studienbeschreibung;
    procedimiento, estudio, prueba, exploracion, examen, acte, intervention, etude, untersuchung, eingriff, prozedur, studie;
    descripcion, libelle, beschreibung, leistung`,
  code: `codigo, code acte, leistungscode`,
  start: `
    fecha del estudio, fecha estudio, fecha de estudio, fecha y hora del estudio, hora del estudio, date de l examen, date examen,
    date de l etude, date etude, heure de l examen, heure examen, untersuchungsdatum, untersuchungszeit, studiendatum, inicio, debut,
    beginn, fecha de inicio, hora de inicio, fecha del procedimiento, fecha del examen;
    fecha, hora, fecha hora, fecha y hora, heure, date heure, date et heure, datum, uhrzeit, zeit, datum uhrzeit, datum zeit;
    cita, fecha cita, fecha de la cita, hora cita, rendez vous, rdv, date rdv, heure rdv, termin, terminzeit`,
  end: `hora fin, hora de fin, heure de fin, ende, endzeit`,
  status: `
    estado del estudio, statut examen, statut de l examen, untersuchungsstatus;
    estado, statut, etat`,
  modality: `modalidad, modalite, modalitat`,
  performer: `
    medico responsable, medico que realiza, medico realizador, medico ejecutor, radiologo intervencionista, medecin responsable,
    medecin realisateur, medecin executant, durchfuhrender arzt, ausfuhrender arzt, operateur principal, verantwortlicher arzt, oberarzt;
    radiologo, radiologue, radiologe, befunder`,
  operators: `operador, operadores, operateur, operateurs, untersucher;
    residente, interne, assistenzarzt;
    equipo, equipe`,
  location: `
    centro, etablissement, standort;
    ubicacion, lieu, ort;
    sala, salle, raum, saal;
    unidad, unite, station`,
  comment: `comentario, comentarios, observaciones, commentaire, commentaires, remarques, bemerkung, bemerkungen, kommentar`,
};

/** Spellings cut short, as whole words of a heading, and what they stand for. */
export const SHORTENED: Record<string, string> = {
  ...{
    desc: 'description',
    descr: 'description',
    dscr: 'description',
    dt: 'date',
    tm: 'time',
    dttm: 'date time',
    dte: 'date',
  },
  ...{
    proc: 'procedure',
    px: 'procedure',
    exm: 'exam',
    stdy: 'study',
    accn: 'accession',
    accsn: 'accession',
    accession: 'accession',
  },
  ...{
    pt: 'patient',
    pat: 'patient',
    nm: 'name',
    nbr: 'number',
    nmbr: 'number',
    no: 'number',
    nr: 'number',
    num: 'number',
  },
  ...{ phys: 'physician', physn: 'physician', dr: 'physician', prov: 'provider', attn: 'attending', attg: 'attending' },
  ...{
    perf: 'performing',
    sched: 'scheduled',
    schd: 'scheduled',
    stat: 'status',
    sts: 'status',
    loc: 'location',
    rm: 'room',
    dept: 'department',
    mdlty: 'modality',
  },
  ...{
    rad: 'radiologist',
    req: 'requested',
    ord: 'order',
    appt: 'appointment',
    apt: 'appointment',
    cmt: 'comment',
    cmts: 'comments',
  },
  ...{
    numero: 'number',
    nummer: 'number',
    n: 'number',
    identificador: 'id',
    identifier: 'identifier',
    ident: 'identifier',
  },
};
