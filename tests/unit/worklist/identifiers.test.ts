import { describe, expect, it } from 'vitest';
import { identifiersIn, isIdentifier } from '../../../lib/worklist/fields/identifiers';
import type { ReadRow } from '../../../lib/worklist/fields/interpret';
import { markSharedMrns } from '../../../lib/worklist/privacy/shared-mrn';

const element = {} as Element;
const column = (...texts: string[]) =>
  identifiersIn(texts.map((text) => ({ text, element }))).map((value) => value?.text ?? null);

describe('an identifier', () => {
  it.each(['00912', 'E7710023', '26-IR-00412', '1.2.840.99.4417.22.8.1155.604688119.3321', 'A/77120'])(
    'may be %s',
    (text) => expect(isIdentifier(text)).toBe(true),
  );

  it.each([
    '9912...',
    '9912..',
    '26-IR-…',
    '8810.',
    'XXXX4471',
    'xxx-xx-4471',
    '0081XXXX',
    'XX-4471',
    '0081____',
    '12--99',
  ])('is not what is left of one: %s', (text) => expect(isIdentifier(text)).toBe(false));
});

describe('a column of identifiers', () => {
  it('loses the odd one alone', () => {
    expect(column('00812', '00813', '219-44-0071', '00815')).toEqual(['00812', '00813', null, '00815']);
    expect(column('500812', '500813', '4', '500815')).toEqual(['500812', '500813', null, '500815']);
    expect(column('00812', '03/04/2026', '00815')).toEqual(['00812', null, '00815']);
  });

  it('may hold blanks, prefixes and letters', () => {
    expect(column('00812', 'KR 10023', 'ANON', 'PENDING')).toEqual(['00812', 'KR 10023', 'ANON', null]);
  });

  it('drops what all of them repeat', () => {
    expect(column('MRN 8812', 'MRN 8813')).toEqual(['8812', '8813']);
  });

  it('keeps issuers that tell patients apart', () => {
    expect(column('8812^^^EAST', '8812^^^WEST', '77123')).toEqual(['8812^^^EAST', '8812^^^WEST', '77123']);
  });
});

describe('an MRN under two names', () => {
  const marked = (...names: string[]) => {
    const rows = names.map((patientName) => ({ row: { fields: { mrn: '8812', patientName }, cells: {} } }));
    markSharedMrns(rows as unknown as ReadRow[]);
    return rows.map(({ row }) => 'mrnShared' in row);
  };

  it('is shared by two people', () => {
    expect(marked('QUILL, TESS', 'MOSS, IDA')).toEqual([true, true]);
    expect(marked('QUILL, TESS', 'QUILL, IDA')).toEqual([true, true]);
  });

  it('is one person spelled in two ways', () => {
    expect(marked('QUILL, TESS', 'QUILL^TESS^M')).toEqual([false, false]);
    expect(marked('QUILL, TESS', 'Tess Quill-Moss')).toEqual([false, false]);
    expect(marked('MÜLLER, SEÁN', 'MULLER, S')).toEqual([false, false]);
  });
});
