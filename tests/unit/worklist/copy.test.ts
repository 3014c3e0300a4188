import { describe, expect, it } from 'vitest';
import { isKept, isStructural, labelOf } from '../../../lib/worklist/copy/kept';
import { nonsenseBy } from '../../../lib/worklist/copy/nonsense';

/** Always the same numbers, one after another. */
function drawing() {
  let state = 7;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('nonsense', () => {
  it.each([
    ['Quillfeather, OTTOLINE', /^\p{Lu}\p{Ll}{11}, \p{Lu}{8}$/u],
    ['00412345', /^0\d{7}$/],
    ['25-IR-10380', /^\d{2}-[A-Z]{2}-\d{5}$/],
    ['03/18/2026', /^(0[1-9]|1[0-2])\/(1[3-9]|2[0-8])\/20\d{2}$/],
    ['2026-03-05T08:10', /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-2])T(0[1-9]|1[0-2]):[0-5]\d$/],
    ['20260318', /^20\d{2}(0[1-9]|1[0-2])(1[3-9]|2[0-8])$/],
    ['Иванов', /^\p{Script=Cyrillic}{6}$/u],
  ])('%s keeps its shape and nothing else', (text, shape) => {
    const made = nonsenseBy(drawing())(text);
    expect(made).toMatch(shape);
    expect(made).not.toBe(text);
  });

  it('makes the same of the same, in whatever case', () => {
    const nonsense = nonsenseBy(drawing());
    expect(nonsense('Kestrel')).toBe(nonsense('Kestrel'));
    expect(nonsense('KESTREL').toLowerCase()).toBe(nonsense('kestrel'));
    expect(nonsense('004455 x')).toMatch(nonsense('004455'));
  });

  it('writes the months of a date as months', () => {
    expect(nonsenseBy(drawing())('05-Mar-2026')).toMatch(
      /^\d\d-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-20\d\d$/,
    );
  });
});

describe('what a copy keeps', () => {
  it.each(['MRN', 'M.R.N.', 'Accession #', 'Study Date', 'Completed', 'XA'])('%s stays', (text) => {
    expect(isKept(text, false)).toBe(true);
  });
  it.each(['Name (John Roe)', 'MRN 00412345', 'Ward', 'Patient: Roe', 'Quillfeather'])('%s goes', (text) => {
    expect(isKept(text, false)).toBe(false);
  });
  it('a label is told from its value', () => {
    expect(labelOf('MRN: 00412345')).toEqual({ label: 'MRN: ', rest: '00412345' });
    expect(labelOf('Roe: Jane')).toBeNull();
  });
  it.each([
    ['worklist-row', true],
    ['patientName', true],
    ['mrn-00412345', false],
    ['pt-quillfeather', false],
  ])('the class %s is of builders: %s', (token, built) => {
    expect(isStructural(token)).toBe(built);
  });
});
