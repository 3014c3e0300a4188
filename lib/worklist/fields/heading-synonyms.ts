import type { WorklistField } from '../../model';

/**
 * What worklists call each field, normalised (`headings.ts`): ranks end with a semicolon, the first outranks the second (worklists.md 3, 4).
 * A heading that stands nowhere here is no field of ours: account, visit, reading and signing dates, referring and ordering physicians.
 * Exports: mPower's ("Exam Started Date", "Exam Completed Date", "Report Finalized By") as public notebooks read it, Epic's V_IMG_STUDY
 * ("BEGIN_EXAM_DTTM") as its public table list has it, HL7 v2 OBR-32 ("Principal Result Interpreter").
 */
export const HEADINGS: Record<WorklistField, string> = {
  mrn: `
    mrn, mrn number, medical record number, med rec number, patient mrn, medical record, mr number, emrn;
    patient id, pat id, patient identifier, patient number, pat number, pid, patient id number, pt id;
    identifier, unit number, hospital number, hospital id, chart number, epi, empi`,
  accession: `
    accession number, accession, acc number, accession id, acc, access number, accn, acsn;
    accession number order level, exam accession, study accession, accession order, accession numbers;
    req number, requisition number, requisition, req`,
  order: `
    order number, order id, order, placer order number, placer order, ord number;
    filler order number, filler order, requested procedure id, request number, request id`,
  patientName: `
    patient name, patient, pat name, name of patient, patient full name, pt name, pt;
    name, full name`,
  birthDate: `
    birth date, date of birth, dob, patient birth date, patient dob, birthdate, birthday, born;
    patient date of birth, pt dob, patient birthdate`,
  age: `
    age, patient age, pt age, age at exam, age at study, age y, age years, age yrs`,
  description: `
    study description, procedure description, exam description, requested procedure description, procedure name, exam name,
    examination description, imaging procedure, study name, procedure performed, performed procedure,
    performed procedure description, order description, examination name, procedure or exam, orderable, service description,
    exam procedure, procedure exam, study exam;
    procedures performed, panel procedures, case procedures, order procedure, procedure, procedures, exam, examination, requested procedure, scheduled procedure, study, case;
    description, service type, service, test ordered, order, order name, appointment type, visit type, event`,
  code: `
    cpt, cpt code, cpt codes, cpt number;
    procedure code, exam code, code, billing code, service code`,
  start: `
    study date, study date time, study time, exam date, exam date time, exam time, case date, case time, procedure date,
    procedure date time, procedure time, date of procedure, date of exam, date of study, date of service, service date, dos,
    started date, date started, performed date, date performed, performed, performed on, performed date time, start, started, start date, start time,
    start date time, procedure start, procedure started, exam start, exam started, exam begun, procedure start time, exam start time,
    case start, case start time, in room, surgery date, service date time, date time of exam, begin time, exam started date,
    exam start date, exam begin date, begin exam dttm, begin exam date time;
    date, date time, time, day, when;
    exam completed date, exam completed, date completed, completed date;
    appointment, appointment time, appointment date, appointment date time, appt time, appt date, appt, scheduled, scheduled date,
    scheduled time, scheduled date time, scheduled for, scheduled start, schedule date, schedule time, sched date, sched time,
    sched date time, slot, scheduled start time, appt date time, scheduled on, schedule, scheduled exam date, scheduled exam time,
    scheduled procedure date;
    order date, order time, order date time, ordered, ordered on, date ordered, date time ordered, requested on`,
  end: `
    end, ended, end date, end time, end date time, procedure end, procedure end time, exam end, exam ended, exam end time,
    procedure finished, finish, finish time, finished, stop time, case end, study end time, out of room, stop,
    procedure end date time, exam end date time, case end time, end exam dttm`,
  status: `
    exam status, study status, procedure status, case status, examination status;
    status, state;
    order status, appointment status, appt status, visit status, workflow status;
    report status`,
  modality: `
    modality, modalities, mod, imaging modality, exam modality, study modality, modality type;
    modalities in study`,
  performer: `
    attending, attending physician, attending md, attending name, attending provider, attending radiologist, performing physician,
    performing physician name, performing provider, performing radiologist, performing md, scheduled performing physician,
    scheduled performing physician name, performed by, performer, interventional radiologist, interventionalist,
    supervising physician, staff, staff physician, faculty, attending ir, staff radiologist, performing physicians,
    supervising radiologist, consultant radiologist;
    finalized by, finalised by, report finalized by, signed by, principal result interpreter, reading physician, reading physician name, reading radiologist, radiologist, interpreting physician, reader`,
  operators: `
    operators, operator, operators name, first operator, primary operator, 1st operator, operator 1, operator name;
    resident, residents, trainee, trainees, resident fellow, resident name, fellow resident, trainee name;
    proceduralist, proceduralists, performing team, team`,
  location: `
    facility, site, hospital, hospital name, institution, institution name, campus, performing site;
    location, performing location, exam location, performing facility, procedure location, location name;
    room, suite, current room, procedure room, exam room, department, resource, lab, room name, ir room;
    patient location, unit, ward, station name`,
  session: `
    session, session id, session number, case id, case number, case session, log id`,
  comment: `
    comment, comments, note, notes, remarks, exam comments, exam comment, order comments, tech notes, study comments,
    procedure comments, technologist notes`,
};

/** Headings of tables that are no worklist, however much they look like one: results, medication, billing. Two of them tell. */
export const FOREIGN = `
  reference range, ref range, normal range, units, unit of measure, result, results, result value, flag, abnormal, specimen,
  specimen type, specimen source, collected, collection date, collection time, dose, dosage, route, frequency, refills, medication,
  drug, strength, allergen, reaction, severity, amount, balance, charge, charges, price, payer, insurance, copay, invoice,
  quantity`;
