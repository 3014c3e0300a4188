import { afterAll, describe, expect, it } from 'vitest';
import { readFile, readPasted, turnsUntil } from '../../../lib/exchange';
import type { TextTable, WorklistField } from '../../../lib/model';
import { backlogColumns, readAds, readBacklog } from '../../../lib/progress';
import { readText } from '../../../lib/worklist';
import { rowsOf, type SheetMade, workbookOf, zipOf } from './workbook';

const own = process.env.TZ;
afterAll(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

const NOW = () => new Date(2026, 10, 30, 12);

async function tableOf(bytes: Uint8Array): Promise<TextTable> {
  const source = await readFile('export', bytes, turnsUntil());
  if (!source.ok) throw new Error(source.refusal.code);
  return source.value.tables[0]!;
}
const csv = (...lines: string[]) => tableOf(new TextEncoder().encode(lines.join('\r\n')));
const sheet = (rows: string, formats?: string[], more: Partial<SheetMade> = {}) =>
  tableOf(workbookOf([{ name: 'Export', rows, ...more }], { formats }));
const read = async (table: TextTable) => readText(table, () => null, NOW());
async function valuesOf(table: TextTable, field: WorklistField) {
  return (await read(table)).rows.map(({ row }) => row.fields[field]);
}
const logOf = (table: TextTable) => readBacklog(backlogColumns(table)!, '2026-11-30');

describe.each(['America/Chicago', 'Europe/Berlin', 'Pacific/Auckland'])('an export read in %s', (zone) => {
  const there = async <T>(act: () => Promise<T>): Promise<T> => {
    process.env.TZ = zone;
    return act();
  };

  it('has a date cell of a workbook on the day that is written, whatever zone is written beside it', () =>
    there(async () => {
      const rows = `${rowsOf([['Accession Number', 'Exam Date', 'Exam Description']])}
        <row r="2"><c t="inlineStr"><is><t>E100</t></is></c><c t="d"><v>2026-03-05T02:30:00.000Z</v></c><c t="inlineStr"><is><t>IR PORT PLACEMENT</t></is></c></row>
        <row r="3"><c t="inlineStr"><is><t>E101</t></is></c><c t="inlineStr"><is><t>2026-05-15T21:57:03.0000000-07:00</t></is></c><c t="inlineStr"><is><t>IR TIPS CREATION</t></is></c></row>`;
      expect(await valuesOf(await sheet(rows), 'start')).toEqual(['2026-03-05T02:30', '2026-05-15T21:57:03']);
    }));

  it.each([
    ['2026-03-05T02:30:00', '2026-03-05 02:30'],
    ['2026-03-05T02:30:40.250Z', '2026-03-05 02:30:40'],
    ['2026-03-05', '2026-03-05'],
    ['07:30:00', '07:30'],
    ['2026-12-31T23:59:00+13:00', '2026-12-31 23:59'],
    ['P1D', 'P1D'],
  ])('shows the moment %s of a cell as a cell of numbers would', (stored, shown) =>
    there(async () => {
      expect((await sheet(`<row r="1"><c t="d"><v>${stored}</v></c></row>`)).lines[0]!.cells).toEqual([shown]);
    }),
  );

  it.each([
    'Exam Started Date',
    'Exam Start Date',
    'Exam Begin Date',
    'Date Completed',
    'Exam Completed Date',
    'Begin Exam Dttm',
    'BEGIN_EXAM_DTTM',
  ])('has its date under “%s”', (heading) =>
    there(async () => {
      const table = await csv(
        `Accession Number,${heading},Exam Description`,
        'E100,3/13/2026 7:05 AM,IR PORT PLACEMENT',
      );
      expect(await valuesOf(table, 'start')).toEqual(['2026-03-13T07:05']);
    }),
  );

  it('begins when it was started, where it says when it was completed too', () =>
    there(async () => {
      const table = await csv(
        'Accession Number,Ordered Date,Exam Started Date,Exam Completed Date,Exam Description',
        'E100,3/12/2026 7:05 AM,3/13/2026 7:05 AM,3/14/2026 0:10 AM,IR PORT PLACEMENT',
      );
      expect(await valuesOf(table, 'start')).toEqual(['2026-03-13T07:05']);
    }));

  it.each([
    ['03/13/2026 0730', '2026-03-13T07:30'],
    ['"MAR 13, 2026@19:26"', '2026-03-13T19:26'],
    ['3/13/26 7:26p', '2026-03-13T19:26'],
    ['Today 07:05', '2026-11-30T07:05'],
    ['1-Mar-25', '2025-03-01'],
    ['13-MAR-26', '2026-03-13'],
    ['20250301', '2025-03-01'],
    ['"Mar 13, 2026, 2:30 PM"', '2026-03-13T14:30'],
  ])('has %s as a date in a worklist, an earlier log and a report of the Case Log', (text, moment) =>
    there(async () => {
      const list = await csv('Accession Number,Exam Date,Exam Description', `E100,${text},IR PORT PLACEMENT`);
      expect(await valuesOf(list, 'start')).toEqual([moment]);
      if (text.startsWith('Today')) return;
      const day = moment.slice(0, 10);
      expect(logOf(await csv('Date,Procedure', `${text},Port placement`)).cases.map(({ date }) => date)).toEqual([day]);
      const ads = readAds(await csv('Case ID,Case Date,Category', `C1,${text},Venous port`));
      expect('rows' in ads && ads.rows.map(({ date }) => date)).toEqual([day]);
    }),
  );

  it('asks once how dates of two-digit years are written, in a worklist and in a log', () =>
    there(async () => {
      const list = await csv('Accession Number,Exam Date,Exam Description', 'E100,3/4/26,IR PORT PLACEMENT');
      expect(await read(list)).toMatchObject({ unsettled: true });
      expect(logOf(await csv('Date,Procedure', '3/4/26,Port placement'))).toMatchObject({ unsettled: true, cases: [] });
    }));

  it('has spans of time and masked numbers as the sheet shows them', () =>
    there(async () => {
      const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
      const rows = `<row r="1">${cell(1, '412300')}${cell(2, '412300')}${cell(3, '1.5')}${cell(4, '412300')}${cell(5, '123456789')}</row>`;
      const formats = ['0000-0000', '\\M0000000', '[h]:mm', '&quot;MR &quot;00000000', '0000-0000'];
      expect((await sheet(rows, formats)).lines[0]!.cells).toEqual([
        '0041-2300',
        'M0412300',
        '36:00',
        'MR 00412300',
        '12345-6789',
      ]);
    }));
});

describe('an export', () => {
  it.each(['202603040001', '20260304'])(
    'has an accession of digits alone, %s, where the heading says so',
    async (text) => {
      const table = await csv('Accession Number,Exam Date,Exam Description', `${text},3/13/2026,IR PORT PLACEMENT`);
      expect(await valuesOf(table, 'accession')).toEqual([text]);
    },
  );

  it.each(['N/A', '-', 'xxx', '1.23457E+11', 'unknown', 'XXXX2300', '(empty)'])(
    'with %s for two patients is of nobody, and loses no case',
    async (text) => {
      const { cases } = logOf(
        await csv('Date,Procedure,MRN', `3/13/2026,Port placement,${text}`, `3/13/2026,Port placement,${text}`),
      );
      expect(cases.map(({ patient }) => patient)).toEqual([null, null]);
    },
  );

  it('keeps the number of a row with one cell too many, in a worklist, a log and a report', async () => {
    const list = await csv(
      'Accession Number,Exam Date,Exam Description',
      'E100,3/13/2026,IR PORT PLACEMENT',
      'E101,3/14/2026,IR DRAIN, LEFT',
      'E102,3/15/2026,IR TIPS CREATION',
    );
    const reading = await read(list);
    expect(reading.rows.map(({ number }) => number)).toEqual([2, 4]);
    expect(reading.faults).toEqual([{ number: 3, reason: 'too-many-cells' }]);
    const log = logOf(await csv('Date,Procedure', '3/13/2026,Port', '3/14/2026,Drain, left'));
    expect(log.left).toEqual([{ line: 3, fault: 'broken' }]);
    const ads = readAds(
      await csv('Case ID,Case Date,Category', 'C1,3/13/2026,Venous port', 'C2,3/14/2026,TIPS, other'),
    );
    expect(ads).toMatchObject({ unread: [3] });
  });

  it('has the number in a cell that is marked as text', async () => {
    const table = await csv('MRN,Exam Date,Exam Description', "'00412300,3/13/2026,IR PORT PLACEMENT");
    expect(await valuesOf(table, 'mrn')).toEqual(['00412300']);
    expect((await sheet(rowsOf([["'00412300", "'t Hooft 3", "'=1+1"]]))).lines[0]!.cells).toEqual([
      '00412300',
      "'t Hooft 3",
      "'=1+1",
    ]);
  });

  it('has two procedures of one cell as two lines, where two accessions stand beside them', async () => {
    const text = 'Accession,Exam Date,Procedure\n"E1, E2",3/13/2026,"IR PORT PLACEMENT\nIR TIPS CREATION"';
    const reading = await read(await csv(text));
    expect(reading.rows.map(({ row, number }) => [number, row.fields.accession, row.fields.description])).toEqual([
      [2, 'E1', 'IR PORT PLACEMENT'],
      [2, 'E2', 'IR TIPS CREATION'],
    ]);
    const wrapped = await csv('Accession,Exam Date,Procedure\nE1,3/13/2026,"IR PORT PLACEMENT\nWITH FLUOROSCOPY"');
    expect((await read(wrapped)).rows).toHaveLength(1);
  });

  it.each(['Procedures Performed', 'Panel Procedures', 'Case Procedures', 'Order Procedure'])(
    'has its procedure under “%s”',
    async (heading) => {
      const table = await csv(`Accession Number,Exam Date,${heading}`, 'E100,3/13/2026,IR PORT PLACEMENT');
      expect(await valuesOf(table, 'description')).toEqual(['IR PORT PLACEMENT']);
    },
  );

  it.each(['Report Finalized By', 'Signed By', 'Principal Result Interpreter'])(
    'has its attending under “%s”, unless one is named',
    async (heading) => {
      const lines = [
        `Accession Number,Exam Date,Exam Description,${heading}`,
        'E100,3/13/2026,IR PORT PLACEMENT,"NG, WEI"',
      ];
      expect(await valuesOf(await csv(...lines), 'performer')).toEqual(['NG, WEI']);
      const named = await csv(`${lines[0]},Attending`, `${lines[1]},"OSEI, K"`);
      expect(await valuesOf(named, 'performer')).toEqual(['OSEI, K']);
    },
  );

  it('has nothing where a cell says that it is empty', async () => {
    const table = await csv(
      'Accession Number,Exam Date,Exam Description,Attending',
      'E100,3/13/2026,IR PORT PLACEMENT,(empty)',
      'E101,(empty),IR TIPS CREATION,"NG, WEI"',
    );
    const reading = await read(table);
    expect(reading.rows.map(({ row }) => [row.fields.start, row.fields.performer])).toEqual([
      ['2026-03-13', null],
      [null, 'NG, WEI'],
    ]);
    expect(reading.faults).toEqual([]);
  });

  it('that stores an MRN as a number is warned of; one that stores it as text, or shows its zeros, is not', async () => {
    const line = (mrn: string) =>
      `${rowsOf([['MRN', 'Exam Date', 'Exam Description']])}<row r="2">${mrn}${rowsOf([['3/13/2026', 'IR PORT PLACEMENT']]).replace(/<\/?row[^>]*>/g, '')}</row>`;
    const numbersIn = async (mrn: string, formats?: string[]) => (await read(await sheet(line(mrn), formats))).numbers;
    expect(await numbersIn('<c><v>412300</v></c>')).toEqual(['mrn']);
    expect(await numbersIn('<c s="1"><v>412300</v></c>', ['00000000'])).toEqual([]);
    expect(await numbersIn('<c t="inlineStr"><is><t>00412300</t></is></c>')).toEqual([]);
  });

  it('that rounded an MRN loses it, and says so', async () => {
    const table = await csv(
      'MRN,Exam Date,Exam Description',
      '1.23457E+11,3/13/2026,IR PORT PLACEMENT',
      '00412300,3/13/2026,IR TIPS CREATION',
    );
    expect(await valuesOf(table, 'mrn')).toEqual([null, '00412300']);
    expect((await read(table)).numbers).toEqual(['mrn']);
  });
});

describe('a workbook', () => {
  it('is read by whatever name it has in its archive', async () => {
    const [space, office] = [
      'http://schemas.openxmlformats.org/package/2006/relationships',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    ];
    const link = (id: string, type: string, target: string) =>
      `<Relationships xmlns="${space}"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
    const bytes = zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': link('r0', 'officeDocument', 'xl/workbook2.xml'),
      'xl/workbook2.xml': `<workbook><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook2.xml.rels': link('r1', 'worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rowsOf([
        ['MRN', 'Study'],
        ['1', 'PORT'],
      ])}</sheetData></worksheet>`,
    });
    expect((await tableOf(bytes)).lines.map(({ cells }) => cells)).toEqual([
      ['MRN', 'Study'],
      ['1', 'PORT'],
    ]);
  });

  it('is read from an archive of the large form, however small it is', async () => {
    const small = workbookOf([
      {
        name: 'One',
        rows: rowsOf([
          ['MRN', 'Study'],
          ['1', 'PORT'],
        ]),
      },
    ]);
    expect((await tableOf(asLarge(small))).lines.map(({ cells }) => cells)).toEqual([
      ['MRN', 'Study'],
      ['1', 'PORT'],
    ]);
  });
});

/** An archive with its sizes and places in the fields of the large form. */
function asLarge(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes);
  const end = whole.lastIndexOf('PK\x05\x06');
  const count = whole.readUInt16LE(end + 10);
  const begin = whole.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = begin, left = count; left > 0; left -= 1) {
    const [name, extra] = [whole.readUInt16LE(at + 28), whole.readUInt16LE(at + 30)];
    const entry = Buffer.from(whole.subarray(at, at + 46 + name));
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    for (const [place, from] of [24, 20, 42].entries()) {
      field.writeBigUInt64LE(BigInt(entry.readUInt32LE(from)), 4 + 8 * place);
      entry.writeUInt32LE(0xffffffff, from);
    }
    entry.writeUInt16LE(field.length, 30);
    entries.push(entry, field);
    at += 46 + name + extra;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(begin), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(begin + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const tail = Buffer.from(whole.subarray(end));
  tail.writeUInt16LE(0xffff, 8);
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 12);
  tail.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([whole.subarray(0, begin), directory, record, locator, tail]));
}

describe('a file of another day', () => {
  it('means its own day by today', async () => {
    const table = await csv(
      'MRN,Exam Date,Procedure',
      '00771001,Today 07:05,IR PORT PLACEMENT',
      '00771002,Yesterday,DRAIN CHECK',
    );
    const { rows } = await readText(table, () => null, NOW(), null, new Date(2026, 10, 27, 18));
    expect(rows.map(({ row }) => row.fields.start)).toEqual(['2026-11-27T07:05', '2026-11-26']);
  });
});

describe('rows that were pasted', () => {
  it('have today as the day that they say is today', async () => {
    const pasted = await readPasted(
      'MRN\tExam Date\tProcedure\n00771001\tToday 07:05\tIR PORT PLACEMENT',
      '',
      turnsUntil(),
    );
    expect(pasted.ok && (await valuesOf(pasted.value.tables[0]!, 'start'))).toEqual(['2026-11-30T07:05']);
  });
});
