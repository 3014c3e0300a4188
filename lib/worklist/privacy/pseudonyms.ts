import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CapturedRow, IDENTIFYING, WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../../model';
import { patientTypeOn, readAge } from '../fields/patient-type';
import { cutterFor } from './redact';

/** Fields that leave the page as they stand, once the patient's own identifiers are cut out of them. */
const PLAIN = ['description', 'code', 'status', 'modality', 'performer', 'operators', 'location', 'comment'] as const;
const FREE_TEXT: readonly WorklistField[] = ['comment'];
const NO_EVIDENCE: readonly WorklistField[] = [...IDENTIFYING, 'age'];
const LONGEST = 2_000;

/**
 * Makes the function that says what of a row may leave the page: identifiers as HMAC-SHA-256 under the page's key, the name only to be shown, birth date and age only as
 * adult or paediatric. Identifiers are hashed trimmed and without regard to case; leading zeros count.
 * (`crypto.subtle` is missing on the plain-http pages of an intranet, hence the library.)
 * @param system adapter id
 * @param pageKey 64 hex digits
 * @returns a function of a row and its place in the reading, `<frameId>.<index>`; `twin`: how many rows before it say the very same and name
 * no patient and no number: they are cases of their own, and keep their keys when they are read again in the same order
 */
export function keyerFor(
  system: string,
  pageKey: string,
): (row: WorklistRow, id: string, twin?: number) => CapturedRow {
  // The key's own part of the work is done once, not once for each value.
  const begun = hmac.create(sha256, hexToBytes(pageKey));
  const hash = (kind: string, ...parts: (string | null)[]) =>
    bytesToHex(
      begun
        .clone()
        .update(utf8ToBytes(JSON.stringify([kind, ...parts.map(same)])))
        .digest(),
    );
  return (row, id, twin = 0) => captured(row, system, id, twin, hash);
}

type Hash = (kind: string, ...parts: (string | null)[]) => string;

function captured(row: WorklistRow, system: string, id: string, twin: number, hash: Hash): CapturedRow {
  const { fields, cells } = row;
  const keyOf = (field: WorklistField) => (fields[field] === null ? null : hash(field, fields[field]));
  const cut = cutterFor(row);
  const clean = (field: WorklistField, text: string) => cut(text, FREE_TEXT.includes(field)).slice(0, LONGEST);
  const plain = Object.fromEntries(
    PLAIN.map((field) => [field, fields[field] === null ? null : clean(field, fields[field])]),
  );
  const evidence = WORKLIST_FIELDS.flatMap((field) => {
    const cell = cells[field];
    if (!cell || NO_EVIDENCE.includes(field)) return [];
    return [[field, { heading: cut(cell.heading, true).slice(0, LONGEST), text: clean(field, cell.text) }] as const];
  });
  return {
    id,
    lineKey: hash(
      'line',
      system,
      fields.mrn ?? fields.patientName,
      fields.accession ?? fields.order,
      fields.start,
      fields.description,
      ...(twin > 0 ? [String(twin)] : []),
    ),
    patientKey: patientKeyOf(row, hash),
    accessionKey: keyOf('accession'),
    orderKey: keyOf('order'),
    sessionKey: keyOf('session'),
    patientName: fields.patientName?.slice(0, LONGEST) ?? null,
    patientType: patientTypeOn(fields.birthDate, fields.age === null ? null : readAge(fields.age), fields.start),
    start: fields.start,
    end: fields.end,
    ...(plain as Pick<CapturedRow, (typeof PLAIN)[number]>),
    notFound: WORKLIST_FIELDS.filter((field) => fields[field] === null),
    cells: Object.fromEntries(evidence),
  };
}

/** The MRN; with the name where the page shows two people under it. */
function patientKeyOf({ fields: { mrn, patientName }, mrnShared }: WorklistRow, hash: Hash): string | null {
  if (mrn === null) return null;
  return mrnShared ? hash('mrn', mrn, patientName) : hash('mrn', mrn);
}

/** The form in which two spellings of one value are the same: no case, no outer or doubled space. */
function same(value: string | null): string | null {
  return value === null ? null : value.trim().replace(/\s+/g, ' ').toLowerCase();
}
