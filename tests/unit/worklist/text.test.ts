import { describe, expect, it } from 'vitest';
import type { ColumnMap, DateOrder, TextTable } from '../../../lib/model';
import { keyerFor, readText } from '../../../lib/worklist';

const NOW = new Date('2026-03-20T12:00:00');

/** A table of separated lines, cells written with bars between them; blank lines keep their number. */
function table(text: string, more: Partial<TextTable> = {}): TextTable {
  const lines = text.split('\n').flatMap((line, at) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells.some((cell) => cell !== '') ? [{ number: at + 1, cells }] : [];
  });
  return { name: '', separated: true, lines, ...more };
}
const read = (text: string, more: Partial<TextTable> = {}, taught: ColumnMap | null = null) =>
  readText(table(text, more), () => taught, NOW);
const fieldsOf = (
  reading: Awaited<ReturnType<typeof read>>,
  ...fields: ('mrn' | 'accession' | 'description' | 'start' | 'performer' | 'code' | 'patientName')[]
) => reading.rows.map(({ row }) => fields.map((field) => row.fields[field]));

const MPOWER = `mPower report
Report run on 3/20/2026 8:00 AM

Accession|Exam Code|Exam Description|CPT|Report Text|Age|Started Date|Finalized By
A900451|IRPORT|IR PORT PLACEMENT RIGHT|36561|Status: none. Attending: SOMEBODY ELSE|63|3/5/2026 8:10 AM|NG, WEI

A900452|IRPARA|US GUIDED PARACENTESIS|49083|fine|51|3/15/2026 9:10 AM|NG, WEI
Accession|Exam Code|Exam Description|CPT|Report Text|Age|Started Date|Finalized By
A900453|IRTIPS|IR TIPS CREATION|37182|fine|70|3/16/2026 7:00 AM|OSEI, K
Total: 3`;

describe('a report', () => {
  it('is read under its preamble and over its footer, headings printed again passed over', async () => {
    const reading = await read(MPOWER);
    expect(reading.headingLine).toBe(4);
    expect(fieldsOf(reading, 'accession', 'description', 'start', 'performer', 'code')).toEqual([
      ['A900451', 'IR PORT PLACEMENT RIGHT', '2026-03-05T08:10', 'NG, WEI', '36561'],
      ['A900452', 'US GUIDED PARACENTESIS', '2026-03-15T09:10', 'NG, WEI', '49083'],
      ['A900453', 'IR TIPS CREATION', '2026-03-16T07:00', 'OSEI, K', '37182'],
    ]);
    expect(reading.faults).toEqual([{ number: 10, reason: 'no-row' }]);
    expect(reading.rows.map(({ number }) => number)).toEqual([5, 7, 9]);
  });

  it('joins a group heading to the headings under it', async () => {
    const text = table(
      'Patient||Exam|\nName|ID|Date|Description\nOSEI, K|00412300|3/15/2026|PORT PLACEMENT\nNG, W|00412301|3/16/2026|DRAIN',
    );
    text.lines[0]!.across = { 0: 2, 2: 2 };
    const reading = await readText(text, () => null, NOW);
    expect(fieldsOf(reading, 'patientName', 'mrn', 'start', 'description')).toEqual([
      ['OSEI, K', '00412300', '2026-03-15', 'PORT PLACEMENT'],
      ['NG, W', '00412301', '2026-03-16', 'DRAIN'],
    ]);
  });
});

const LINES = Array.from(
  { length: 60 },
  (_, n) => `OSEI, K|${10_000_000 + n}|A${900 + n}|PORT PLACEMENT|3/${1 + (n % 28)}/2026|Final`,
);
const withLine = (bad: string) =>
  ['Patient|MRN|Accession|Procedure|Exam Date|Status', ...LINES.slice(0, 30), bad, ...LINES.slice(30)].join('\n');

describe('one bad line', () => {
  it.each([
    ['has lost a cell', 'NG, W|A77|PORT PLACEMENT|3/5/2026|Final', 'too-few-cells'],
    ['has gained one', 'NG|W|123|A77|PORT PLACEMENT|3/5/2026|Final', 'too-many-cells'],
    ['says nothing', '-|-|-|-|3/5/2026|Final', 'nothing-told'],
    ['is a title', 'March|||||', 'no-row'],
    ['is a total', 'Grand total|61||||', 'no-row'],
  ])('that %s is left out and named, and every other is read', async (_, bad, reason) => {
    const reading = await read(withLine(bad));
    expect(reading.faults).toEqual([{ number: 32, reason }]);
    expect(reading.rows).toHaveLength(60);
    expect(reading.rows.every(({ row }) => row.fields.mrn?.length === 8 && row.fields.start !== null)).toBe(true);
  });

  it.each([
    ['a telephone number for a record number', 'NG, W|555-123-4567|A77|PORT PLACEMENT|3/5/2026|Final', 'mrn'],
    ['a sentence for a record number', 'NG, W|see the note below|A77|PORT PLACEMENT|3/5/2026|Final', 'mrn'],
    ['a sentence for a state', `NG, W|123|A77|PORT PLACEMENT|3/5/2026|${'waiting '.repeat(12)}`, 'status'],
    ['a year of long ago', 'NG, W|123|A77|PORT PLACEMENT|3/5/1926|Final', 'start'],
    ['a day that is none', 'NG, W|123|A77|PORT PLACEMENT|45/45/2026|Final', 'start'],
    ['a day written the other way', 'NG, W|123|A77|PORT PLACEMENT|28/3/2026|Final', 'start'],
    ['no date for a date', 'NG, W|123|A77|PORT PLACEMENT|soon|Final', 'start'],
  ] as const)('with %s keeps what else it says, and no other line loses anything', async (_, bad, field) => {
    const reading = await read(withLine(bad));
    expect(reading.rows).toHaveLength(61);
    for (const { row, number } of reading.rows) {
      expect(row.fields[field] === null).toBe(number === 32);
      expect(row.fields.accession).not.toBeNull();
    }
    expect(reading.faults).toEqual(field === 'start' ? [{ number: 32, reason: 'date-unread' }] : []);
  });

  it('is no reason to doubt short lines of a workbook, whose cells stand in their columns', async () => {
    const reading = await read(withLine('NG, W|123|A77|PORT PLACEMENT|3/5/2026'), { separated: false });
    expect(reading.faults).toEqual([]);
    expect(reading.rows).toHaveLength(61);
  });

  it('is not read where it is broken', async () => {
    const broken = table(withLine('NG, W|123|A77|PORT PLACEMENT|3/5/2026|Final'));
    broken.lines[31]!.broken = true;
    const reading = await readText(broken, () => null, NOW);
    expect(reading.faults).toEqual([{ number: 32, reason: 'broken' }]);
    expect(reading.rows).toHaveLength(60);
  });
});

describe('columns', () => {
  it('that nobody knows are taken for what the resident says, by heading', async () => {
    const text = 'Fall|Wer|Was|Wann\n1001|OSEI, K|PORT PLACEMENT|3/15/2026\n1002|NG, W|DRAIN|3/16/2026';
    expect((await read(text)).rows).toEqual([]);
    const taught = { accession: { heading: 'Fall', index: 0 }, description: { heading: 'Was', index: 2 } };
    expect(fieldsOf(await read(text, {}, taught), 'accession', 'description')).toEqual([
      ['1001', 'PORT PLACEMENT'],
      ['1002', 'DRAIN'],
    ]);
  });

  it('two of which may be one field are named, and neither is taken', async () => {
    const text = 'MRN|Medical Record Number|Procedure\n1|2|PORT PLACEMENT\n3|4|DRAIN PLACEMENT';
    const reading = await read(text);
    expect(reading.contested).toEqual([{ field: 'mrn', headings: ['MRN', 'Medical Record Number'] }]);
    expect(fieldsOf(reading, 'mrn')).toEqual([[null], [null]]);
  });

  it('a cell across several of which is none of theirs', async () => {
    const text = table('MRN|Accession|Procedure\n77||PORT PLACEMENT\n1|2|DRAIN PLACEMENT', { separated: false });
    text.lines[1]!.across = { 0: 2 };
    expect(fieldsOf(await readText(text, () => null, NOW), 'mrn')).toEqual([[null], ['1']]);
  });
});

describe('hostile cells', () => {
  it('are text and nothing else', async () => {
    const cells = [
      '=cmd|calc',
      '<script>alert(1)</script>',
      '__proto__',
      '+1',
      '@SUM(A1)',
      'javascript:alert(1)',
      'a\u202eb\0c',
    ];
    const lines = cells.map((text, at) => ({ number: at + 2, cells: [String(at), `${text} PORT`, text] }));
    const reading = await readText(
      { name: '', separated: true, lines: [{ number: 1, cells: ['Accession', 'Procedure', 'Comment'] }, ...lines] },
      () => null,
      NOW,
    );
    const tidied = cells.map((text) => text.replace('\u202e', ''));
    expect(reading.rows.map(({ row }) => row.fields.comment)).toEqual(tidied);
  });
});

describe('lines that name no patient and no number', () => {
  it('are cases of their own, and the same ones when they are read again', async () => {
    const { rows } = await read('Procedure|Exam Date\nPARACENTESIS|3/15/2026\nPARACENTESIS|3/15/2026');
    const keys = () => rows.map(({ row }, twin) => keyerFor('import', '0'.repeat(64))(row, 'x', twin).lineKey);
    expect(new Set(keys()).size).toBe(2);
    expect(keys()).toEqual(keys());
  });
});

describe('dates that could be two days', () => {
  const text = (births: string[]) =>
    [
      'MRN|Procedure|Exam Date|DOB',
      `1|PORT PLACEMENT|3/5/2026 8:10 AM|${births[0]}`,
      `2|DRAIN PLACEMENT|4/6/2026|${births[1]}`,
    ].join('\n');
  const startsOf = async (births: string[], dates: DateOrder | null = null) => {
    const reading = await readText(table(text(births)), () => null, NOW, dates);
    return [reading.rows.map(({ row }) => row.fields.start), reading.unsettled];
  };
  const MONTH_FIRST = ['2026-03-05T08:10', '2026-04-06'];
  const DAY_FIRST = ['2026-05-03T08:10', '2026-06-04'];

  it('are read by what the other dates of the file show', async () => {
    expect(await startsOf(['1/31/1950', '2/3/1960'])).toEqual([MONTH_FIRST, false]);
    expect(await startsOf(['31/1/1950', '2/3/1960'])).toEqual([DAY_FIRST, false]);
  });

  it('are not read where nothing shows it, until somebody says', async () => {
    expect(await startsOf(['1/2/1950', '2/3/1960'])).toEqual([[null, null], true]);
    expect(await startsOf(['1/2/1950', '2/3/1960'], 'mdy')).toEqual([MONTH_FIRST, false]);
    expect(await startsOf(['1/2/1950', '2/3/1960'], 'dmy')).toEqual([DAY_FIRST, false]);
  });

  it('are not read where the file shows both ways', async () => {
    expect(await startsOf(['1/31/1950', '31/1/1950'], 'mdy')).toEqual([[null, null], false]);
  });
});
