import { describe, expect, it } from 'vitest';
import { WORKLIST_FIELDS } from '../../../lib/model';
import { HEADINGS } from '../../../lib/worklist/fields/heading-synonyms';
import { areForeign, claimsOf, normaliseHeading, partsOf, stemOf } from '../../../lib/worklist/fields/headings';

const fieldOf = (heading: string) => claimsOf(heading)[0]?.field ?? null;

describe('a heading', () => {
  it.each([
    ['Accession #', 'accession number'],
    ['AccessionNumber', 'accession number'],
    ['Accession No.', 'accession number'],
    ['M.R.N.', 'mrn'],
    ['PatientID', 'patient id'],
    ["Patient's  Name:", 'patient name'],
    ['Study Date/Time', 'study date time'],
    ['Start Date&Time', 'start date time'],
    ['Study_Date ▲ sorted ascending', 'study date'],
    ['MRN Click to sort rows by MRN in ascending order', 'mrn'],
    ['Sort by Study Date', 'study date'],
    ['Operator(s)', 'operators'],
    ['# Ser/Inst', 'number ser inst'],
  ])('%s is normalised', (heading, normal) => expect(normaliseHeading(heading)).toBe(normal));

  // worklists.md 4
  it.each([
    ['mrn', 'MRN|Patient ID|PatientID|Pat ID|Identifier|M.R.N.|Medical Record Number'],
    [
      'accession',
      'Accession #|Accession Number|AccessionNumber|Accession|Accession No.|Acc #|Req. No.|Accession number (order level)',
    ],
    ['order', 'Order Number|Order No|Requested Procedure ID|Placer Order #|Filler Order #'],
    [
      'description',
      'Description|Study Description|StudyDescription|RequestedProcedureDescription|Procedure|Imaging Procedure|Service type|Test ordered|exam Name|Requested Procedure|Procedure Description',
    ],
    [
      'start',
      'Study Date|StudyDate|Date|Study Time|Appointment time|Scheduled Date|Study Date/Time|Start Date&Time|Appt Time|Order Date',
    ],
    ['status', 'Status|Study Status|Order Status|Exam Status|Report Status'],
    ['modality', 'Modality|Modalities in Study|Modalities|Mod|Imaging Modality'],
    [
      'performer',
      'Performing Physician|Scheduled Performing Physician|Reading Physician|PerformingPhysicianName|Attending',
    ],
    ['operators', 'Operators|Operator(s)|Operator|Resident|Trainee|First operator'],
    ['patientName', 'Patient Name|Patient|PatientName|Pat Name'],
    ['location', 'Location|Patient Location|Current room|Hospital Name|Department|InstitutionName|StationName'],
    ['birthDate', 'DOB|Date of Birth|PatientBirthDate|Patient DOB'],
  ])('names %s', (field, headings) => {
    const wrong = headings.split('|').filter((heading) => fieldOf(heading) !== field);
    expect(wrong).toEqual([]);
  });

  it.each([
    'Account #|SSN|FIN|CSN|HAR',
    'Study ID|# Ser/Inst|Instances|Series',
    'Reason For Exam|Series Description|Order type|Urgency|Priority',
    'Visit start time|Date/Time Read|Date/Time Signed|Report Date|Received',
    'Orderer|Ordered by|Ordering Physician|Referring Physician|ReferringPhysicianName|Requesting Physician|Consulting Physician',
    'Performing Technologist|Technologist|Physician|Provider',
    'Study Instance UID|ID|Number|Sex|',
  ])('that is a decoy names no field: %s', (headings) => {
    expect(headings.split('|').filter((heading) => claimsOf(heading).length > 0)).toEqual([]);
  });

  it('over two fields has two parts', () => {
    const fields = (heading: string) => partsOf(heading).map(({ claims }) => claims[0]?.field ?? null);
    expect(fields('Patient Name / MRN')).toEqual(['patientName', 'mrn']);
    expect(fields('Patient / MRN')).toEqual(['patientName', 'mrn']);
    expect(fields('Patient Name/ID')).toEqual(['patientName', 'mrn']);
    expect(fields('Procedure\nAccession #')).toEqual(['description', 'accession']);
    expect(fields('Age/Sex')).toEqual(['age', null]);
    expect(fields('Study Date/Time')).toEqual(['start']);
    expect(fields('Procedure / Exam')).toEqual(['description']);
    expect(fields('Reason / Urgency')).toEqual([null]);
  });

  it('says whose moment it is', () => {
    expect(stemOf('Study Date')).toBe(stemOf('Study Time'));
    expect(stemOf('Order Date')).not.toBe(stemOf('Study Time'));
    expect(stemOf('Date/Time')).toBe('');
  });
});

describe('the headings', () => {
  it('know every field', () => expect(Object.keys(HEADINGS).sort()).toEqual([...WORKLIST_FIELDS].sort()));

  it('are written as they are looked up', () => {
    const written = Object.values(HEADINGS).flatMap((ranks) => ranks.split(/[;,]/).map((heading) => heading.trim()));
    expect(written.filter((heading) => normaliseHeading(heading) !== heading)).toEqual([]);
  });

  it('of a table of results are told from those of a worklist', () => {
    expect(areForeign(['Accession', 'Test', 'Result', 'Units', 'Reference Range'])).toBe(true);
    expect(areForeign(['Accession', 'Procedure', 'Results', 'Status'])).toBe(false);
  });
});
