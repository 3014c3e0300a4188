import { describe, expect, it } from 'vitest';
import { labelOf, namesOfFixture, namesOfTable, spread } from '../../bench/mapping/names';

describe('names of a fixture', () => {
  it('carry the label of the concept above them; what asks is ambiguous; what is denied is left out', () => {
    const names = namesOfFixture('VP.CHEST\n+ PORT PLACEMENT\n+? IR PORT\n- PORT REMOVAL\n\nIMG\n+ FLUORO GUIDANCE\n');
    expect(names.map(({ description, label, ambiguous }) => [description, label, ambiguous])).toEqual([
      ['PORT PLACEMENT', 'Venous Port', false],
      ['IR PORT', 'Venous Port', true],
      ['FLUORO GUIDANCE', 'none', false],
    ]);
  });

  it('are refused under an unknown concept and under none', () => {
    expect(() => namesOfFixture('VP.NOWHERE\n+ PORT')).toThrow('VP.NOWHERE');
    expect(() => namesOfFixture('+ PORT')).toThrow('before any concept');
  });
});

describe('names of a table', () => {
  const table = (...rows: string[]) => `${rows.join('\n')}\n`;

  it('are found by heading, in any order of columns', () => {
    expect(namesOfTable(table('label\tcode\tdescription\tambiguous', 'other\t\tIR PICC\ty'))).toEqual([
      { description: 'IR PICC', code: null, label: 'other', ambiguous: true, kind: 'begins with IR' },
    ]);
  });

  it('are refused without a needed column, and with an unknown label at its line', () => {
    expect(() => namesOfTable(table('description\tcode', 'IR PICC\t1'))).toThrow('"label"');
    expect(() => namesOfTable(table('description\tlabel', 'IR PICC\tother', 'X\tports'))).toThrow('line 3');
  });
});

describe('labels', () => {
  it('fold the buckets outside Table 2 into one, and what is no procedure into another', () => {
    expect(['Other: Biopsy', 'Component', 'Not counted', 'Embolization'].map(labelOf)).toEqual([
      'other',
      'none',
      'none',
      'Embolization',
    ]);
  });
});

describe('a spread', () => {
  it('takes from the whole list evenly, and the whole list where it is short', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(spread([1, 2], 5)).toEqual([1, 2]);
  });
});
