import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, separatorOf } from '../../../lib/exchange/delimited';

const cells = (text: string, separator = ',') => [...linesOf(text, separator)].map((line) => line.cells);

describe('separated text', () => {
  it('takes quoted values whole: separators, line breaks, doubled quotes', () => {
    expect(cells('A,B\r\n"OSEI, KWAME","said ""yes""\nand went"\r\nx,y')).toEqual([
      ['A', 'B'],
      ['OSEI, KWAME', 'said "yes"\nand went'],
      ['x', 'y'],
    ]);
  });

  it('numbers lines as an editor does, blank ones and lines inside values counted', () => {
    const lines = [...linesOf('A,B\n\n"1\n2",x\r\ny,z\n\n', ',')];
    expect(lines.map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it('breaks the one line whose quote is never closed', () => {
    const text = 'MRN,Study\n1,"PORT\n2,"PARACENTESIS, LARGE VOLUME"\n3,BIOPSY\n4,"DRAIN';
    const lines = [...linesOf(text, ',')];
    expect(lines.map(({ number, broken }) => (broken ? -number : number))).toEqual([1, -2, 3, 4, -5]);
    expect(lines[2]!.cells).toEqual(['2', 'PARACENTESIS, LARGE VOLUME']);
  });

  it('keeps an inch sign inside a value', () => {
    expect(cells('1,"6" CATHETER",x\n2,6" CATHETER,y')).toEqual([
      ['1', '6" CATHETER', 'x'],
      ['2', '6" CATHETER', 'y'],
    ]);
  });

  it('keeps leading zeros that Excel wraps, and takes no formula', () => {
    expect(cells('="00412300",=cmd|calc')).toEqual([['00412300', '=cmd|calc']]);
  });

  it('gives back what was written, whatever stands in it', () => {
    const value = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', '7') })
      .filter((text) => text.trim() === text && text !== '');
    const row = fc.array(value, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((one) => one.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(cells(text)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,b,c\nd,e,f', ','],
    ['a;b;c\n"1,5";2;3', ';'],
    ['a\tb\nOSEI, KWAME\tPORT, RIGHT', '\t'],
    ['a|b|c\nx, y|z|1', '|'],
    ['sep=;\nx,1;y\nz,2;w', ';'],
    ['Report run on Monday, March 2\nMRN;Study\n1;PORT\n2;DRAIN', ';'],
  ])('finds the separator of %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('finds none in prose, and is quick where nothing ever closes', () => {
    expect(separatorOf('A patient was seen.\nAll went well.')).toBeNull();
    const hostile = 'x,"a""\n'.repeat(20_000);
    const begun = performance.now();
    expect([...linesOf(hostile, ',')].length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
