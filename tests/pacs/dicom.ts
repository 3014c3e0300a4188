import dcmjs from 'dcmjs';
import type { PacsStudy } from './studies';

const SECONDARY_CAPTURE = '1.2.840.10008.5.1.4.1.1.7';
const EXPLICIT_LITTLE_ENDIAN = '1.2.840.10008.1.2.1';
/** The UIDs of these made-up objects stand under "2.25", which needs no registration (PS3.5 B.2). */
const UID_ROOT = '2.25.7001';
const SIDE = 8;

/**
 * A study as one valid DICOM file (Part 10, UTF-8, Secondary Capture of 8 × 8 grey pixels). `number` (1, 2, …) makes its UIDs, so that
 * the same study is the same object in every run.
 */
export function dicomFile(study: PacsStudy, number: number): Uint8Array<ArrayBuffer> {
  const uid = `${UID_ROOT}.${number}`;
  const meta = {
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: SECONDARY_CAPTURE,
    MediaStorageSOPInstanceUID: `${uid}.1.1`,
    TransferSyntaxUID: EXPLICIT_LITTLE_ENDIAN,
    ImplementationClassUID: UID_ROOT,
  };
  const dataset = {
    SpecificCharacterSet: 'ISO_IR 192',
    SOPClassUID: SECONDARY_CAPTURE,
    SOPInstanceUID: `${uid}.1.1`,
    StudyInstanceUID: uid,
    SeriesInstanceUID: `${uid}.1`,
    StudyID: String(number),
    SeriesNumber: 1,
    InstanceNumber: 1,
    PatientName: study.patientName,
    PatientID: study.mrn,
    PatientBirthDate: study.birthDate,
    PatientSex: study.sex,
    AccessionNumber: study.accession,
    StudyDate: study.date,
    StudyTime: study.time,
    Modality: study.modality,
    ConversionType: 'SYN',
    StudyDescription: study.description,
    SeriesDescription: 'Key images',
    PerformingPhysicianName: study.performingPhysician,
    ReferringPhysicianName: study.referringPhysician,
    InstitutionName: study.institution,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: SIDE,
    Columns: SIDE,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    PixelData: new Uint8Array(SIDE * SIDE).fill(128).buffer,
    _vrMap: { PixelData: 'OB' },
  };
  const { DicomMetaDictionary, DicomDict } = dcmjs.data;
  const file = new DicomDict(DicomMetaDictionary.denaturalizeDataset(meta));
  file.dict = DicomMetaDictionary.denaturalizeDataset(dataset);
  return new Uint8Array(file.write());
}
