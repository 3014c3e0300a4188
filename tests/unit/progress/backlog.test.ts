import { describe, expect, it } from 'vitest';
import { TABLE_2, type TextTable } from '../../../lib/model';
import { backlogColumns, isIdentifying, readBacklog, readTotals } from '../../../lib/progress';

const TODAY = '2026-05-01';
const tableOf = (rows: string[][]): TextTable => ({
  name: '',
  separated: true,
  lines: rows.map((cells, at) => ({ number: at + 1, cells })),
});
const read = (rows: string[][], order?: 'mdy' | 'dmy') => readBacklog(backlogColumns(tableOf(rows))!, TODAY, order);

describe('an earlier log', () => {
  it('becomes cases, oldest first, as the Training Tracker writes them', () => {
    const { cases, left } = read([
      ['Training Tracker', 'Okafor'],
      ['Date of Procedure', 'Procedure', 'Category', 'Role', 'Hospital', 'Age'],
      ['3/25/2021', 'Chest port placement', 'Venous Port', 'Primary operator', 'University Hospital', '64'],
      ['7/4/2020', 'Liver biopsy', 'Biopsy', 'Assistant', '', '11 y'],
      ['', 'PCN left', 'Primary Nephrostomy', '', 'VA', 'adult'],
    ]);
    expect(left).toEqual([]);
    expect(cases).toEqual([
      {
        line: 4,
        date: '2020-07-04',
        description: 'Liver biopsy',
        category: 'Other: Biopsy',
        role: 'Assisting',
        site: null,
        patientType: 'Pediatric',
        caseId: null,
        patient: null,
      },
      {
        line: 3,
        date: '2021-03-25',
        description: 'Chest port placement',
        category: 'Venous Port',
        role: 'Primary',
        site: 'University Hospital',
        patientType: 'Adult',
        caseId: null,
        patient: null,
      },
      {
        line: 5,
        date: null,
        description: 'PCN left',
        category: 'Primary Nephrostomy',
        role: null,
        site: 'VA',
        patientType: 'Adult',
        caseId: null,
        patient: null,
      },
    ]);
  });

  it('never swaps day and month: what its dates do not settle is asked', () => {
    const rows = [
      ['Date', 'Procedure'],
      ['3/4/2021', 'Port'],
      ['5/6/2021', 'Drain'],
      ['7/7/2021', 'PICC'],
    ];
    expect(read(rows)).toMatchObject({
      order: null,
      unsettled: true,
      cases: [{ date: '2021-07-07' }],
      left: [
        { line: 2, fault: 'date-unclear' },
        { line: 3, fault: 'date-unclear' },
      ],
    });
    expect(read(rows, 'dmy').cases.map(({ date }) => date)).toEqual(['2021-04-03', '2021-06-05', '2021-07-07']);
    expect(read([...rows, ['25/6/2021', 'TIPS']]).cases[0]!.date).toBe('2021-04-03');
    expect(read([...rows, ['6/25/2021', 'TIPS']]).cases[0]!.date).toBe('2021-03-04');
  });

  it.each([
    ['2021-03-04', '2021-03-04'],
    ['04-Mar-2021', '2021-03-04'],
    ['March 4, 2021', '2021-03-04'],
    ['3/14/21', '2021-03-14'],
    ['2021-03-04T10:00', '2021-03-04'],
  ])('reads the day in %s', (written, date) => {
    expect(
      read([
        ['Date', 'Procedure'],
        [written, 'Port'],
      ]).cases[0]?.date,
    ).toBe(date);
  });

  it.each([
    ['', '3/14/2021', 'no-description'],
    ['Port', '2/30/2021', 'date-unclear'],
    ['Port', '2026-05-02', 'date-in-future'],
    ['Port MRN: 00412345', '3/14/2021', 'identifying'],
    ['SMITH, JOHN port', '3/14/2021', 'identifying'],
  ])('tells why a line makes no case: %j on %s', (procedure, date, fault) => {
    expect(
      read([
        ['Date', 'Procedure', 'Role'],
        [date, procedure, 'Primary'],
      ]).left,
    ).toEqual([{ line: 2, fault }]);
  });

  it('keeps a Case ID of ours and no other', () => {
    const rows = [
      ['Date', 'Procedure', 'Case ID'],
      ['2021-03-04', 'Port', 'ABCDEFGH01234567'],
      ['2021-03-05', 'Port', '00412345'],
    ];
    expect(read(rows).cases.map(({ caseId }) => caseId)).toEqual(['ABCDEFGH01234567', null]);
  });

  it('tells patients apart by a number, a name, or a Case ID that is none of ours', () => {
    const rows = [
      ['Date', 'Procedure', 'Case ID', 'MRN'],
      ['2021-03-04', 'Port', 'X7', '00412345'],
      ['2021-03-05', 'Port', 'X7', ''],
      ['2021-03-06', 'Port', '', ''],
    ];
    expect(read(rows).cases.map(({ patient }) => patient)).toEqual(['00412345', 'X7', null]);
  });

  it('takes the resident’s word for a column over its heading, and reads headings it does not know only so', () => {
    const rows = [
      ['Qux', 'Zorble'],
      ['Port', '2021-03-04'],
    ];
    expect(readBacklog(backlogColumns(tableOf(rows))!, TODAY).left).toEqual([{ line: 2, fault: 'no-description' }]);
    const said = { description: { heading: 'Qux', index: 0 }, date: { heading: 'Zorble', index: 1 } };
    expect(readBacklog(backlogColumns(tableOf(rows), said)!, TODAY).cases).toMatchObject([
      { description: 'Port', date: '2021-03-04' },
    ]);
    const swapped = [
      ['Date', 'Procedure', 'Case'],
      ['2021-03-04', 'x', 'Port'],
    ];
    const other = { description: { heading: 'Case', index: 2 } };
    expect(readBacklog(backlogColumns(tableOf(swapped), other)!, TODAY).cases[0]!.description).toBe('Port');
    expect(readBacklog(backlogColumns(tableOf(swapped), { date: null })!, TODAY).cases[0]!.date).toBeNull();
    expect(backlogColumns(tableOf([['a'], ['1']]))).toBeNull();
  });
});

describe('a sheet of totals', () => {
  it('is carried in: the twelve by category, the rest in the total', () => {
    const rows = [
      ['Category', 'Total'],
      ['Embolization', '1,012'],
      ['Dialysis Access', '30'],
      ['Primary Gl Intervention', '4'],
      ['Drain Placement', '50'],
      ['Biopsy', 'many'],
    ];
    expect(readTotals(tableOf(rows))).toEqual({
      total: 1_096,
      categories: {
        Embolization: 1_012,
        'Dialysis Access Intervention': 30,
        'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)': 4,
      },
      left: [6],
    });
    expect(readTotals(tableOf([...rows, ['Grand Total', '2,000']]))!.total).toBe(2_000);
  });

  const E = 'Embolization';
  const A = 'Tumor Ablation';
  const T = 'TIPS or TIPS Revision';
  it.each<[string, string[][], number, Record<string, number>]>([
    [
      'group totals alone are no total of all',
      [
        ['Category', 'Total'],
        [E, '41'],
        ['TIPS', '5'],
        ['Total Vascular', '46'],
        [A, '9'],
        ['Total Non-Vascular', '9'],
      ],
      55,
      { [E]: 41, [T]: 5, [A]: 9 },
    ],
    [
      'a subtotal is never added',
      [
        ['Category', 'Total'],
        [E, '41'],
        ['TIPS', '5'],
        ['Subtotal', '46'],
        [A, '9'],
      ],
      55,
      { [E]: 41, [T]: 5, [A]: 9 },
    ],
    [
      'of two totals the one that fits',
      [
        ['Category', 'Total'],
        ['Total procedures', '55'],
        [E, '41'],
        ['TIPS', '5'],
        [A, '9'],
        ['Total clinic', '0'],
      ],
      55,
      { [E]: 41, [T]: 5, [A]: 9 },
    ],
    [
      'a total below a category is none',
      [
        ['Category', 'Total'],
        [E, '41'],
        [A, '9'],
        ['Total encounters', '12'],
      ],
      50,
      { [E]: 41, [A]: 9 },
    ],
    [
      'a group’s heading with its sum',
      [
        ['Category', 'Total'],
        ['Vascular', '46'],
        [E, '41'],
        ['TIPS', '5'],
        ['Drain Placement', '9'],
      ],
      55,
      { [E]: 41, [T]: 5 },
    ],
    [
      'years side by side',
      [
        ['Category', 'PGY-5', 'PGY-6', 'Minimum'],
        [E, '40', '1', '25'],
        [A, '', '9', '25'],
      ],
      50,
      { [E]: 41, [A]: 9 },
    ],
    [
      'months beneath categories',
      [
        ['Month', E, A],
        ['July', '20', '4'],
        ['August', '21', '5'],
        ['Total', '41', '9'],
      ],
      50,
      { [E]: 41, [A]: 9 },
    ],
    [
      'marks beneath categories',
      [
        ['Case', E, A],
        ['one', 'x', ''],
        ['two', 'X', 'x'],
      ],
      3,
      { [E]: 2, [A]: 1 },
    ],
    [
      'one category in two lines',
      [
        ['Category', 'Total'],
        [E, '30'],
        [E, '11'],
        [A, '9'],
      ],
      50,
      { [E]: 41, [A]: 9 },
    ],
    [
      'names of the categories as residents write them',
      [
        ['Category', 'Total'],
        ['Arterial Embolization', '41'],
        ['IVC filter', '9'],
      ],
      50,
      { [E]: 41, 'Venous Intervention (Stent, PTA, or filter)': 9 },
    ],
  ])('%s', (_, rows, total, categories) => {
    expect(readTotals(tableOf(rows))).toMatchObject({ total, categories });
  });

  it('is none where its lines have days: they are cases', () => {
    const rows = [
      ['Procedure', 'Date Performed', 'Quantity'],
      ['Embolization of the liver', '3/5/2026', '3'],
      ['Chest port', '3/6/2026', '1'],
    ];
    expect(readTotals(tableOf(rows))).toBeNull();
  });

  it('is none without counts or without a category that is known', () => {
    expect(
      readTotals(
        tableOf([
          ['Date', 'Procedure'],
          ['2021-03-04', 'Port'],
        ]),
      ),
    ).toBeNull();
    expect(
      readTotals(
        tableOf([
          ['Category', 'Total'],
          ['Surgery', '4'],
        ]),
      ),
    ).toBeNull();
  });
});

it.each([
  ['University Hospital', false],
  ['Veterans Hospital, 3rd floor', false],
  ['Liver biopsy 2026', false],
  ['18 Fr drain', false],
  ['MRN 00412345', true],
  ['4-12-3456', true],
  ['03/05/1950', true],
  ['DOE, JANE', true],
  ['jane@example.org', true],
])('tells what may identify a patient: %s', (text, identifying) => {
  expect(isIdentifying(text)).toBe(identifying);
});

describe('the Case Log’s own names', () => {
  const totals = (name: string) =>
    readTotals(
      tableOf([
        ['Category', 'Total'],
        [name, '7'],
      ]),
    )?.categories;
  it.each([
    ['Aortic Stent Grafting', TABLE_2[0]],
    ['Arterial PTA or Stent', TABLE_2[1]],
    ['Dialysis Access', TABLE_2[2]],
    ['Embolization', TABLE_2[3]],
    ['New Outpatient Eval', TABLE_2[4]],
    ['Primary GI Intervention', TABLE_2[5]],
    ['Primary Nephrostomy', TABLE_2[6]],
    ['Thrombolysis/Thrombectomy', TABLE_2[7]],
    ['TIPS or TIPS Revision', TABLE_2[8]],
    ['Tumor Ablation', TABLE_2[9]],
    ['Venous Port', TABLE_2[10]],
    ['Venous Intervention', TABLE_2[11]],
  ])('%s is %s', (name, category) => {
    expect(totals(name)).toEqual({ [category]: 7 });
  });

  it.each(TABLE_2.map((name) => [name]))('%s is itself', (name) => {
    expect(totals(name)).toEqual({ [name]: 7 });
  });
});
