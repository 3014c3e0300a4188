import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, safeCell, safeName, xlsxOf, zipOf } from '../../../lib/exchange/write';
import type { Sheet } from '../../../lib/model';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =cmd|’ /C calc’!A0',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '|calc',
  '%0A=1',
  '\u200b=1',
  '\ufeff=1',
  '\u0000=1',
];
const sheet = (cells: (string | number | null)[]): Sheet => ({
  name: 'Log',
  headings: ['=A', 'B'],
  rows: [cells],
  foot: '-foot',
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('cells of a spreadsheet', () => {
  it.each(FORMULAS.map((formula) => [JSON.stringify(formula), formula]))(
    'keep %s from being a formula',
    (_, formula) => {
      expect(safeCell(formula)).toMatch(/^'/);
    },
  );

  it.each(['Venous Port', '2026-03-05', '12 Fr', "Children's Hospital", '', '愛', '31691 A-B'])(
    'leave %j alone',
    (plain) => {
      expect(safeCell(plain)).toBe(plain);
    },
  );

  it('hold what a file can hold', () => {
    expect(safeCell('a\u0000b\ud800c\u001fd\uffff')).toBe('abcd');
    expect(safeCell('😀')).toBe('😀');
    expect(safeCell('x'.repeat(1_000_000)).length).toBeLessThan(32_767);
  });
});

describe('CSV', () => {
  it('is read back as it was, formulas as text, the mark of UTF-8 first', () => {
    const cells = ['=1', 'a,b', 'say "no"', 'two\nlines', 3, null, 'é愛'];
    const bytes = csvOf(sheet(cells));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Papa.parse<string[]>(text(bytes), { skipEmptyLines: true }).data).toEqual([
      ["'=A", 'B'],
      ["'=1", 'a,b', 'say "no"', 'two\nlines', '3', '', 'é愛'],
      ["'-foot"],
    ]);
  });
});

describe('XLSX', () => {
  it('has no formula in it, whatever a cell says, and numbers as numbers', async () => {
    const bytes = await xlsxOf([sheet([...FORMULAS, 42, null, '<script>&"']), sheet([1])]);
    const parts = unzipSync(bytes);
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    const xml = sheets.map((name) => text(parts[name]!)).join('');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<v>42</v>');
    const strings = text(parts['xl/sharedStrings.xml'] ?? new Uint8Array()) + xml;
    expect(strings).toContain(
      '&#39;=1+1'.replace(
        '&#39;',
        strings.includes('&#39;=1+1') ? '&#39;' : strings.includes('&apos;') ? '&apos;' : "'",
      ),
    );
    expect(strings).not.toContain('<script>');
  });

  it('takes any name for a sheet', async () => {
    await expect(xlsxOf([{ ...sheet([1]), name: 'a/b:c*[d]?'.repeat(9) }])).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('a bundle', () => {
  it('holds every file, and is the same for the same files', () => {
    const files = [
      { name: 'log.csv', bytes: csvOf(sheet([1])) },
      { name: 'form.pdf', bytes: new Uint8Array([1, 2, 3]) },
    ];
    const zip = zipOf(files, '2026-06-30');
    expect(unzipSync(zip)).toEqual(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
    expect(zipOf(files, '2026-06-30')).toEqual(zip);
  });

  it('has names that every system takes', () => {
    expect(safeName('../ESIR: Ada Łukasz\u0000')).toBe('ESIR-Ada-ukasz');
    expect(safeName('愛')).toBe('export');
  });
});
