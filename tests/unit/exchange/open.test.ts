import { describe, expect, it } from 'vitest';
import { readFile, readPasted, turnsUntil } from '../../../lib/exchange';
import { rowsOf, workbookOf, zipOf } from './workbook';

const read = (bytes: Uint8Array, name = 'report.csv') => readFile(name, bytes, turnsUntil());
const bytesOf = (text: string) => new TextEncoder().encode(text);
const sixteen = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
async function cellsOf(bytes: Uint8Array, name?: string) {
  const source = await read(bytes, name);
  return source.ok ? source.value.tables.map(({ lines }) => lines.map(({ cells }) => cells)) : source.refusal.code;
}

const TEXT = 'MRN\tPatient\n00412300\tMÜLLER, SEÁN';
const CELLS = [
  [
    ['MRN', 'Patient'],
    ['00412300', 'MÜLLER, SEÁN'],
  ],
];

describe('encodings', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${TEXT}`)],
    ['UTF-16LE with its mark', sixteen(TEXT, false, true)],
    ['UTF-16BE with its mark', sixteen(TEXT, true, true)],
    ['UTF-16LE without', sixteen(TEXT, false, false)],
    ['UTF-16BE without', sixteen(TEXT, true, false)],
  ])('reads %s', async (_, bytes) => {
    const source = await read(bytes);
    expect(source).toMatchObject({ ok: true, value: { notes: [] } });
    expect(await cellsOf(bytes)).toEqual(CELLS);
  });

  it('takes what is no UTF-8 for Windows-1252, and says so', async () => {
    const bytes = new Uint8Array(Buffer.from(TEXT, 'latin1'));
    expect(await read(bytes)).toMatchObject({ value: { notes: [{ kind: 'windows-1252' }] } });
    expect(await cellsOf(bytes)).toEqual(CELLS);
  });
});

describe('what cannot be read', () => {
  const workbook = workbookOf([
    {
      name: 'Cases',
      rows: rowsOf([
        ['MRN', 'Study'],
        ['1', 'PORT'],
      ]),
    },
  ]);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const locked = new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const flipped = workbook.slice();
  flipped[workbook.length >> 1]! ^= 0x10;

  it.each([
    ['nothing', new Uint8Array(), 'import-empty'],
    ['blank lines', bytesOf('\n \n'), 'import-empty'],
    ['an empty worksheet', workbookOf([{ name: 'A', rows: '' }]), 'import-empty'],
    ['prose', bytesOf('Dear all,\nthe list follows.'), 'import-not-a-table'],
    ['a PDF', bytesOf('%PDF-1.7\n1,2\n3,4'), 'import-not-a-table'],
    ['another archive', zipOf({ 'word/document.xml': '<w/>' }), 'import-not-a-table'],
    ['a program under a workbook’s name', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0]), 'import-damaged'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'import-picture'],
    ['a workbook cut short', workbook.slice(0, workbook.length - 200), 'import-damaged'],
    ['a workbook with one bit flipped', flipped, 'import-damaged'],
    ['a workbook without its sheet', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'import-damaged'],
    ['a locked workbook', locked, 'import-protected'],
    ['an old workbook', ole, 'import-old-excel'],
    ['an old workbook in XML', bytesOf('<?xml version="1.0"?><Workbook><Table/></Workbook>'), 'import-old-excel'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await cellsOf(bytes, 'report.xlsx')).toBe(code);
  });

  it('refuses, or reads as before, whatever single byte of a workbook is damaged', async () => {
    const whole = await cellsOf(workbook);
    for (let at = 0; at < workbook.length; at += 1) {
      const damaged = workbook.slice();
      damaged[at]! ^= 0xff;
      const said = await cellsOf(damaged);
      if (typeof said !== 'string') expect(said).toEqual(whole);
    }
  });
});

describe('workbooks', () => {
  it('reads shared, rich and inline strings, numbers as they are shown, stored values of formulas and no others', async () => {
    const book = workbookOf(
      [
        {
          name: 'Cases',
          rows: `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>a &lt;b&gt; &amp; c</t></is></c></row>
            <row r="4"><c r="A4" s="1"><v>412300</v></c><c r="B4"><v>900451217</v></c><c r="C4"><f>A4*2</f><v>824600</v></c><c r="D4" t="str"><f>"x"&amp;"y"</f><v>xy</v></c></row>
            <row r="5"><c r="A5"><f>1+1</f></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5" t="b"><v>1</v></c><c r="D5"><v>1.5</v></c></row>`,
        },
      ],
      {
        strings: ['<t>MRN</t>', '<r><t>Study </t></r><r><t>Name</t></r><rPh sb="0" eb="1"><t>no</t></rPh>'],
        formats: ['00000000'],
      },
    );
    const source = await read(book);
    expect(source).toMatchObject({
      value: { notes: [{ kind: 'formulas-without-value', count: 1 }], tables: [{ name: 'Cases' }] },
    });
    expect(await cellsOf(book)).toEqual([
      [
        ['MRN', '', 'Study Name', 'a <b> & c'],
        ['00412300', '900451217', '824600', 'xy'],
        ['', '', 'TRUE', '1.5'],
      ],
    ]);
  });

  const dated = (from1904: boolean) =>
    workbookOf(
      [
        {
          name: 'A',
          rows: `<row><c s="1"><v>46086.34375</v></c><c s="2"><v>46086.34375</v></c><c s="3"><v>0.34375</v></c><c s="4"><v>46086</v></c><c s="5"><v>46086</v></c></row>`,
        },
      ],
      {
        formats: ['m/d/yy h:mm', '[$-409]d\\-mmm\\-yyyy;@', 'h:mm AM/PM', '#,##0 &quot;days&quot;', 'General'],
        from1904,
      },
    );

  it('writes dates as ISO by their format, in the calendar of 1900 and in that of 1904', async () => {
    expect(await cellsOf(dated(false))).toEqual([[['2026-03-05 08:15', '2026-03-05', '08:15', '46086', '46086']]]);
    expect(await cellsOf(dated(true))).toEqual([[['2030-03-06 08:15', '2030-03-06', '08:15', '46086', '46086']]]);
  });

  it('reads no hidden sheet, row or column, and counts them', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>MRN</v></c><c r="B1" t="str"><v>secret</v></c><c r="C1" t="str"><v>Study</v></c></row>
      <row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="C2" t="str"><v>PORT</v></c></row>
      <row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>3</v></c><c r="C3" t="str"><v>DRAIN</v></c></row>`;
    const book = workbookOf([
      { name: 'Lookup', rows: rowsOf([['a', 'b']]), state: 'veryHidden' },
      { name: 'Old', rows: rowsOf([['a', 'b']]), state: 'hidden' },
      { name: 'Cases', rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
    ]);
    const source = await read(book);
    expect(source).toMatchObject({
      value: {
        notes: [
          { kind: 'hidden-sheets', count: 2 },
          { kind: 'hidden-rows', count: 1 },
          { kind: 'hidden-columns', count: 1 },
        ],
        tables: [{ lines: [{ number: 1 }, { number: 3 }] }],
      },
    });
    expect(await cellsOf(book)).toEqual([
      [
        ['MRN', '', 'Study'],
        ['2', '', 'DRAIN'],
      ],
    ]);
  });

  it('lets a cell merged downwards speak for each of its rows, and tells one merged sideways', async () => {
    const book = workbookOf([
      {
        name: 'A',
        rows: `<row r="1"><c r="A1" t="str"><v>OSEI</v></c><c r="B1" t="str"><v>PORT</v></c></row>
          <row r="2"><c r="B2" t="str"><v>DRAIN</v></c></row><row r="3"><c r="A3" t="str"><v>wide</v></c></row>`,
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A3:B3"/></mergeCells>',
      },
    ]);
    const source = await read(book);
    expect(source).toMatchObject({
      value: {
        tables: [
          {
            lines: [{ cells: ['OSEI', 'PORT'] }, { cells: ['OSEI', 'DRAIN'] }, { cells: ['wide'], across: { 0: 2 } }],
          },
        ],
      },
    });
  });

  it('stops where it is cancelled', async () => {
    const rows = rowsOf(Array.from({ length: 20_000 }, (_, n) => [String(n), 'PORT']));
    const stop = new AbortController();
    const reading = readFile('a.xlsx', workbookOf([{ name: 'A', rows }]), turnsUntil(stop.signal));
    stop.abort();
    const source = await reading;
    expect(source.ok && source.value.tables[0]!.lines.length).toBeLessThan(20_000);
  });
});

describe('the clipboard', () => {
  const paste = async (text: string, html: string) => {
    const source = await readPasted(text, html, turnsUntil());
    return source.ok ? source.value.tables[0]!.lines.map(({ cells }) => cells) : source.refusal.code;
  };
  const html = `<meta charset="utf-8"><style>td { color: red }</style><table><thead><tr><th>MRN</th><th>Study</th></tr></thead>
    <tbody><tr><td rowspan="2">1</td><td><div>PORT</div><div>RIGHT &amp; LEFT</div><script>alert(1)</script></td></tr>
    <tr><td>DRAIN<span style="display:none">hidden <b>too</b></span></td></tr><tr style='display: none'><td>9</td><td>X</td></tr></table>`;

  it('takes the text where it is divided into the same columns throughout', async () => {
    expect(await paste('MRN\tStudy\n1\tPORT', html)).toEqual([
      ['MRN', 'Study'],
      ['1', 'PORT'],
    ]);
  });

  it('takes the page’s own table where the text is not, spans laid out, what is hidden left out', async () => {
    const wanted = [
      ['MRN', 'Study'],
      ['1', 'PORT RIGHT & LEFT'],
      ['1', 'DRAIN'],
    ];
    expect(await paste('MRN\tStudy\n1\tPORT\nRIGHT & LEFT\nDRAIN', html)).toEqual(wanted);
    expect(await paste('', html)).toEqual(wanted);
  });

  it.each([
    ['', '', 'import-empty'],
    ['just a word', '', 'import-not-a-table'],
    ['just a word', '<p>just a word</p>', 'import-not-a-table'],
  ])('refuses %j', async (text, markup, code) => {
    expect(await paste(text, markup)).toBe(code);
  });
});
