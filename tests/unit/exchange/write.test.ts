import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, turnsUntil } from '../../../lib/exchange';
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
  it('is read back as it was, formulas as text, the mark of UTF-8 first', async () => {
    const row = ['=1', 'a,b', 'say "no"', 'two\nlines', 3, null, 'é愛'];
    const headings = ['=A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const bytes = csvOf({ name: '', headings, rows: Array.from({ length: 20 }, () => row), foot: '-foot' });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = await readFile('log.csv', bytes, turnsUntil());
    const lines = read.ok ? read.value.tables[0]!.lines.map(({ cells }) => cells) : [];
    expect(lines).toHaveLength(22);
    expect(lines[0]).toEqual(["'=A", ...headings.slice(1)]);
    expect(lines[20]).toEqual(["'=1", 'a,b', 'say "no"', 'two\nlines', '3', '', 'é愛']);
    expect(lines[21]).toEqual(["'-foot"]);
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
    expect(xml + text(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).not.toContain('<script>');
    const read = await readFile('log.xlsx', bytes, turnsUntil());
    const cells = read.ok ? read.value.tables[0]!.lines[1]!.cells : [];
    for (const [at] of FORMULAS.entries()) expect(cells[at]).toMatch(/^'/);
    expect(cells[FORMULAS.length]).toBe('42');
  });

  it.each(['America/Chicago', 'Europe/Berlin', 'Pacific/Auckland'])(
    'has real dates, the same days in %s',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      const days = ['2026-03-08', '2026-11-01', '2026-12-31', '2027-01-01', '2024-02-29'];
      const bytes = await xlsxOf([sheet([...days, '2026-13-01'])]);
      const parts = unzipSync(bytes);
      const xml = text(parts['xl/worksheets/sheet1.xml']!);
      // 2026-03-08 as spreadsheets count days.
      expect(xml).toContain('<v>46089</v>');
      expect(text(parts['xl/styles.xml']!)).toContain('yyyy-mm-dd');
      const read = await readFile('log.xlsx', bytes, turnsUntil());
      expect(read.ok && read.value.tables[0]!.lines[1]!.cells).toEqual([...days, '2026-13-01']);
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    },
  );

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
