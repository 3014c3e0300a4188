import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CapturedRow, WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../../../lib/model';
import { keyerFor } from '../../../lib/worklist/privacy/pseudonyms';

const PAGE_KEY = '0123456789abcdef'.repeat(4);
const OTHER_KEY = 'fedcba9876543210'.repeat(4);

const VALUES: Partial<Record<WorklistField, string>> = {
  mrn: '00412300',
  accession: 'E25031000',
  order: 'ORD-7700003',
  patientName: "O'BRIEN, MÁRY ANN",
  birthDate: '2008-03-06',
  age: '17 y',
  description: 'IR CHEST PORT PLACEMENT',
  start: '2026-03-05T08:00',
  status: 'Completed',
  performer: 'Osei, Kwame',
  session: 'S-778812',
};

function row(changes: Partial<Record<WorklistField, string | null>> = {}): WorklistRow {
  const fields = Object.fromEntries(
    WORKLIST_FIELDS.map((field) => [field, changes[field] ?? (field in changes ? null : (VALUES[field] ?? null))]),
  );
  const cells = Object.fromEntries(
    Object.entries(fields).flatMap(([field, text]) =>
      text === null ? [] : [[field, { heading: field.toUpperCase(), text }]],
    ),
  );
  return { fields: fields as WorklistRow['fields'], cells };
}

const capture = (
  changes: Partial<Record<WorklistField, string | null>> = {},
  key = PAGE_KEY,
  system = 'generic-table',
) => keyerFor(system, key)(row(changes), '0.0');

describe('a row that leaves the page', () => {
  it('is one that the model takes', () => expect(CapturedRow.safeParse(capture()).error).toBeUndefined());

  it('holds no identifier but the name, which is shown', () => {
    const { patientName, ...rest } = capture();
    expect(patientName).toBe(VALUES.patientName);
    const text = JSON.stringify(rest);
    for (const field of ['mrn', 'accession', 'order', 'birthDate', 'session', 'patientName'] as const)
      expect(text, field).not.toContain(VALUES[field]);
    expect(Object.keys(rest.cells).sort()).toEqual(['description', 'performer', 'start', 'status']);
  });

  it('carries HMAC-SHA-256 of the identifiers under the key of the page', () => {
    const hash = (...parts: unknown[]) =>
      createHmac('sha256', Buffer.from(PAGE_KEY, 'hex')).update(JSON.stringify(parts)).digest('hex');
    const { patientKey, accessionKey, orderKey, sessionKey, lineKey } = capture();
    expect(patientKey).toBe(hash('mrn', '00412300'));
    expect(accessionKey).toBe(hash('accession', 'e25031000'));
    expect(orderKey).toBe(hash('order', 'ord-7700003'));
    expect(sessionKey).toBe(hash('session', 's-778812'));
    expect(lineKey).toBe(
      hash('line', 'generic-table', '00412300', 'e25031000', '2026-03-05t08:00', 'ir chest port placement'),
    );
  });

  it('is another patient under another issuer, and where two people stand under one MRN', () => {
    const keyOf = (mrn: string, more: Partial<WorklistRow> = {}, patientName = 'QUILL, TESS') =>
      keyerFor('generic-table', PAGE_KEY)({ ...row({ mrn, patientName }), ...more }, '0.0').patientKey;
    const keys = [
      keyOf('88120'),
      keyOf('88120^^^EAST'),
      keyOf('88120^^^WEST'),
      keyOf('88120', { mrnShared: true }),
      keyOf('88120', { mrnShared: true }, 'MOSS, IDA'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the same keys however its values are spaced and cased', () => {
    expect(capture({ accession: ' e25031000 ', description: 'IR  Chest Port Placement' }).lineKey).toBe(
      capture().lineKey,
    );
  });

  it('has other keys under another page key, for another MRN, accession, start or description', () => {
    const changed = [
      capture({}, OTHER_KEY),
      capture({}, PAGE_KEY, 'ohif-study-list'),
      capture({ mrn: '412300' }),
      capture({ accession: 'E25031001' }),
      capture({ start: '2026-03-06T08:00' }),
      capture({ description: 'IR CHEST PORT REMOVAL' }),
    ].map(({ lineKey }) => lineKey);
    expect(new Set([capture().lineKey, ...changed]).size).toBe(7);
  });

  it('keeps leading zeros', () => expect(capture({ mrn: '412300' }).patientKey).not.toBe(capture().patientKey));

  it('does not confuse one identifier with another of the same text', () => {
    const { patientKey, accessionKey } = capture({ accession: '00412300' });
    expect(patientKey).not.toBe(accessionKey);
  });

  it('names no patient where the page names none', () => {
    const { patientKey, patientName, notFound } = capture({ mrn: null, patientName: null });
    expect([patientKey, patientName]).toEqual([null, null]);
    expect(notFound).toEqual(expect.arrayContaining(['mrn', 'patientName', 'comment']));
  });

  it('says adult or paediatric and not when the patient was born', () => {
    expect(capture().patientType).toBe('Pediatric');
    expect(capture({ birthDate: null, age: '18 y' }).patientType).toBe('Adult');
  });

  it.each([
    ['mrn 00412300: port', 'mrn …: port'],
    ['port for O’BRIEN MARY', 'port for … …'],
    ['Mary Ann O’Brien, port', '… … …, port'],
    ['acc e25031000 addendum', 'acc … addendum'],
    ['100412300 stays', '100412300 stays'],
    ['MARY-CATHERINE tube', 'MARY-CATHERINE tube'],
  ])('has the patient cut out of its description: %s', (description, left) => {
    const captured = capture({ description, patientName: 'O’BRIEN, MÁRY ANN' });
    expect(captured.description).toBe(left);
    expect(captured.cells.description?.text).toBe(left);
  });

  it('keeps a lone word of the description that is also a name, and cuts it from a comment', () => {
    const { description, comment } = capture({
      patientName: 'PORT, ANNE',
      description: 'PORT PLACEMENT',
      comment: 'Ms Port consented; 2008-03-06',
    });
    expect(description).toBe('PORT PLACEMENT');
    expect(comment).toBe('Ms … consented; …');
  });
});
