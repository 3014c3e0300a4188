import dcmjs from 'dcmjs';
import { describe, expect, it } from 'vitest';
import { dicomFile } from '../../pacs/dicom';
import { STUDIES } from '../../pacs/studies';

const { DicomMessage, DicomMetaDictionary } = dcmjs.data;
const read = (file: Uint8Array<ArrayBuffer>) =>
  DicomMetaDictionary.naturalizeDataset(DicomMessage.readFile(file.buffer).dict);

describe('the studies of the test PACS', () => {
  it('are at least 32, no two of them alike', () => {
    expect(STUDIES.length).toBeGreaterThanOrEqual(32);
    expect(new Set(STUDIES.map((study) => `${study.mrn} ${study.accession} ${study.description}`)).size).toBe(
      STUDIES.length,
    );
  });

  it.each(STUDIES.map((study, index) => ({ ...study, number: index + 1 })))(
    'come back from their file as they were put in: $description',
    ({ number, ...study }) => {
      const back = read(dicomFile(study, number));
      expect({
        patientName: String(back.PatientName),
        mrn: back.PatientID,
        accession: back.AccessionNumber ?? '',
        date: back.StudyDate,
        time: back.StudyTime ?? '',
        modality: back.Modality,
        description: back.StudyDescription,
        performingPhysician: String(back.PerformingPhysicianName),
        institution: back.InstitutionName,
      }).toEqual({
        patientName: study.patientName,
        mrn: study.mrn,
        accession: study.accession,
        date: study.date,
        time: study.time,
        modality: study.modality,
        description: study.description,
        performingPhysician: study.performingPhysician,
        institution: study.institution,
      });
    },
  );

  it('keep to the lengths DICOM allows (PS3.5 6.2)', () => {
    for (const study of STUDIES) {
      expect(study.mrn.length).toBeLessThanOrEqual(64);
      expect(study.accession.length).toBeLessThanOrEqual(16);
      expect(study.description.length).toBeLessThanOrEqual(64);
    }
  });
});
