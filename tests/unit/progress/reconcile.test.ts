import { describe, expect, it, vi } from 'vitest';
import { leftToCorrect } from '../../../entrypoints/log/reconciling/left';
import { readFile, turnsUntil } from '../../../lib/exchange';
import { xlsxOf } from '../../../lib/exchange/write';
import type { Draft, TextTable } from '../../../lib/model';
import { concept, concepts } from '../../../lib/procedures';
import {
  type AdsRow,
  correctionSheet,
  correctionsOf,
  readAds,
  reconcile,
  recordedCases,
  residentsIn,
  trainingOf,
} from '../../../lib/progress';
import { random } from '../../bench/random';
import { draftOf, entryOf, SETTINGS } from './generated';

vi.setConfig({ testTimeout: 60_000 });

const HEADINGS = [
  'Case ID',
  'Case Date',
  'Case Year',
  'Role',
  'Site',
  'Attending',
  'Patient Type',
  'Area',
  'Type',
  'Code',
  'Description',
  'Category',
];
const TITLES = [['Case Detail Report'], ['Resident', 'Okafor, Ada'], []];

/** How the Case Log writes the categories (rules.md B.1). */
const IN_ADS: Record<string, string> = {
  'Dialysis Access Intervention': 'Dialysis Access',
  'New Outpatient Clinic Evaluation': 'New Outpatient Eval',
  'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)': 'Primary GI Intervention',
  'Thrombolysis or Thrombectomy (Arterial or Venous)': 'Thrombolysis/Thrombectomy',
  'Venous Intervention (Stent, PTA, or filter)': 'Venous Intervention',
  'Other: Biopsy': 'Biopsy; Image guided bx/drainage',
  'Other: Tube check': 'Other',
  'Other: GI/biliary Intervention': 'GI/biliary Intervention; Other',
};
const adsDate = (iso: string) => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$2/$3/$1');

interface Logged {
  caseId: string;
  date: string;
  role: string;
  site: string;
  entries: { category: string; item: string }[];
}

const rowsOf = ({ caseId, date, role, site, entries }: Logged): string[][] =>
  entries.map(({ category, item }) => [
    caseId,
    adsDate(date),
    '5',
    role,
    site,
    'Osei, Kwame',
    'Adult',
    '',
    '',
    '31999',
    item,
    IN_ADS[category] ?? category.replace('Other: ', ''),
  ]);

/** A thousand logged cases and some drafts, the Case Log's account of them, and the sixty ways in which it was made to differ. */
function planted(seed: number) {
  const { below, pick } = random(seed);
  const countable = concepts().filter(({ category }) => !/^(Component|Not counted)$/.test(category));
  const drafts: Draft[] = [];
  const ads: string[][] = [];
  const expected = {
    notInAds: [] as string[],
    twice: [] as string[],
    date: [] as string[],
    role: [] as string[],
    category: [] as string[],
    logged: [] as string[],
    maybe: [] as string[],
  };
  for (let at = 0; at < 1_030; at += 1) {
    const caseId = Array.from({ length: 16 }, () => pick([...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'])).join('');
    const date = new Date(Date.UTC(2022, 6, 1) + below(1_400) * 86_400_000).toISOString().slice(0, 10);
    const site = pick(['University Hospital', 'Veterans Hospital']);
    const chosen = [pick(countable), ...(below(5) === 0 ? [pick(countable)] : [])];
    const several = chosen.filter((one, i) => chosen.findIndex(({ category }) => category === one.category) === i);
    const state = at < 1_000 ? 'logged' : 'staged';
    drafts.push(
      draftOf({
        id: `d${at}`,
        caseId,
        date,
        site,
        state,
        entries: several.map(({ id, category }) => entryOf(id, category, 'Primary')),
      }),
    );
    const entries = several.map(({ category, name }) => ({ category, item: name }));
    const logged: Logged = { caseId, date, role: 'Primary', site, entries };
    const kind = at < 1_000 ? Math.floor(at / 10) : 100 + Math.floor((at - 1_000) / 5);
    if (kind === 10) {
      expected.notInAds.push(caseId);
      continue;
    }
    if (kind === 20) expected.twice.push(caseId);
    if (kind === 20) ads.push(rowsOf({ ...logged, entries: [entries[0]!] })[0]!);
    if (kind === 30) {
      expected.date.push(caseId);
      logged.date = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    }
    if (kind === 40) {
      expected.role.push(caseId);
      logged.role = 'Assisting';
    }
    if (kind === 50) {
      expected.category.push(caseId);
      const other = countable.find(({ category }) => !entries.some((entry) => entry.category === category))!;
      logged.entries = [{ category: other.category, item: other.name }, ...entries.slice(1)];
    }
    if (kind === 100) expected.logged.push(caseId);
    if (kind === 101) {
      expected.maybe.push(caseId);
      logged.caseId = `H-${at}`;
    }
    if (kind > 101) continue;
    ads.push(...rowsOf(logged));
  }
  // Cases logged by hand, of which nothing is known here, on days without any other.
  for (let at = 0; at < 40; at += 1) {
    ads.push(
      ...rowsOf({
        caseId: `HAND-${at}`,
        date: `2021-0${1 + (at % 9)}-1${at % 10}`,
        role: 'Primary',
        site: 'Elsewhere',
        entries: [{ category: 'Venous Port', item: 'Port' }],
      }),
    );
  }
  return { drafts, ads: random(seed + 1).shuffle(ads), expected };
}

const { drafts, ads, expected } = planted(11);
const table = [...TITLES, HEADINGS, ...ads];
const quoted = (cell: string) => (/[",\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1)
    new DataView(bytes.buffer).setUint16(2 + 2 * at, text.charCodeAt(at), true);
  return bytes;
}

const ENCODINGS: Record<string, () => Promise<Uint8Array>> = {
  'UTF-16LE, tabs': async () => utf16(table.map((row) => row.map(quoted).join('\t')).join('\r\n')),
  'UTF-8, commas': async () => new TextEncoder().encode(table.map((row) => row.map(quoted).join(',')).join('\n')),
  'an Excel workbook': () => xlsxOf([{ name: 'Case Detail', headings: TITLES[0]!, rows: table.slice(1), foot: '' }]),
};

async function tableFrom(bytes: Uint8Array): Promise<TextTable> {
  const read = await readFile('export', bytes, turnsUntil());
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.tables[0]!;
}

const ids = (list: { case: { caseId: string } | null }[]) => list.map((one) => one.case?.caseId ?? '').sort();

describe('a thousand cases against the Case Log’s own export', () => {
  it.each(Object.entries(ENCODINGS))('%s: all sixty differences, and none beside them', async (_, bytes) => {
    const reading = readAds(await tableFrom(await bytes()));
    if ('missing' in reading) throw new Error(reading.missing.join());
    expect(reading.unread).toEqual([]);
    const result = reconcile(recordedCases(drafts, trainingOf(SETTINGS), concept, '2026-05-01'), reading.rows);
    const differing = (field: string) => ids(result.differing.filter((one) => one.field === field));
    expect(ids(result.notInAds)).toEqual(expected.notInAds.sort());
    expect(ids(result.twice)).toEqual(expected.twice.sort());
    expect(differing('date')).toEqual(expected.date.sort());
    expect(differing('role')).toEqual(expected.role.sort());
    expect(differing('category')).toEqual(expected.category.sort());
    expect(differing('entry-missing')).toEqual([]);
    expect(ids(result.draftsLogged)).toEqual(expected.logged.sort());
    const likely = result.draftsMaybe.filter(({ maybe }) => maybe[0]!.confidence >= 0.9);
    expect(ids(likely)).toEqual(expected.maybe.sort());
    const planted = Object.values(expected).flat();
    expect(planted).toHaveLength(60);
    expect(result.matched).toBe(990);
    expect(result.onlyInAds).toHaveLength(45);
    expect(correctionsOf(result)).toHaveLength(50);
  });
});

const row = (more: Partial<AdsRow> = {}): AdsRow => ({
  line: 2,
  file: 0,
  resident: '',
  caseId: 'ABCDEFGH01234567',
  date: '2026-03-05',
  role: 'Primary',
  site: 'University Hospital',
  attending: '',
  patientType: null,
  caseYear: '',
  area: '',
  type: '',
  categories: ['Venous Port'],
  description: 'Port',
  item: 'port',
  ...more,
});
const held = (rows: AdsRow[], ...given: Parameters<typeof draftOf>[0][]) =>
  reconcile(recordedCases(given.map(draftOf), trainingOf(SETTINGS), concept, '2026-05-01'), rows);

describe('reconciling', () => {
  it('never takes a likely case for the same: it is shown with what agrees, and less sure where there are more', () => {
    const [one] = held([row({ caseId: 'X1' })], {}).notInAds;
    expect(one!.maybe).toMatchObject([
      { confidence: expect.closeTo(0.95), agrees: ['date', 'category', 'site', 'role'] },
    ]);
    const [two] = held([row({ caseId: 'X1' }), row({ caseId: 'X2' })], {}).notInAds;
    expect(two!.maybe.map(({ confidence }) => confidence)).toEqual([expect.closeTo(0.475), expect.closeTo(0.475)]);
    const [elsewhere] = held([row({ caseId: 'X1', site: 'Elsewhere' })], {}).notInAds;
    expect(elsewhere!.maybe[0]!.confidence).toBeLessThan(0.4);
    expect(held([row({ caseId: 'X1', categories: ['Embolization'] })], {}).notInAds[0]!.maybe).toEqual([]);
  });

  it('finds a case that was logged again on another day', () => {
    const { twice, differing } = held([row(), row({ date: '2026-03-06', line: 3 })], {});
    expect(twice).toMatchObject([{ caseId: 'ABCDEFGH01234567', rows: [{ line: 3 }] }]);
    expect(differing).toEqual([]);
  });

  it('finds a procedure of the case that the Case Log lacks', () => {
    const entries = [
      entryOf('VP.CHEST', 'Venous Port', 'Primary'),
      entryOf('PGI.G', 'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)', 'Primary'),
    ];
    expect(held([row()], { entries }).differing).toMatchObject([{ field: 'entry-missing' }]);
  });

  it('leaves alone what the export does not say', () => {
    expect(held([row({ role: null, categories: [], site: '' })], {}).differing).toEqual([]);
  });

  it('asks for no case outside the days of the export', () => {
    const cases = recordedCases([draftOf({ date: '2026-03-05' })], trainingOf(SETTINGS), concept, '2026-05-01');
    expect(reconcile(cases, [], [{ from: '2025-07-01', to: '2026-02-28' }]).notInAds).toEqual([]);
    expect(reconcile(cases, [], [{ from: '2025-07-01', to: '2026-03-05' }]).notInAds).toHaveLength(1);
  });

  it('counts no repeat across exports that share days, nor one export chosen twice', () => {
    expect(held([row(), row({ file: 1, line: 9 })], {}).twice).toEqual([]);
    expect(held([row(), row({ line: 3 }), row({ file: 1, line: 9 })], {}).twice).toMatchObject([
      { rows: [{ line: 3 }] },
    ]);
  });

  it('misses no case in the gap between two exports', () => {
    const gap = [draftOf({ date: '2026-05-05' })];
    const cases = recordedCases(gap, trainingOf(SETTINGS), concept, '2026-10-01');
    const quarters = [
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-07-01', to: '2026-09-30' },
    ];
    expect(reconcile(cases, [], quarters).notInAds).toEqual([]);
    expect(reconcile(cases, [], [{ from: '2026-01-01', to: '2026-09-30' }]).notInAds).toHaveLength(1);
  });

  it('reads O for 0 and I or l for 1 in a Case ID of ours', () => {
    const found = held([row({ caseId: 'ABCDEFGHOI23 4567' })], {});
    expect([found.matched, found.notInAds]).toEqual([1, []]);
  });

  it('shows a procedure that stands under our Case ID in the Case Log alone', () => {
    const extra = row({
      line: 3,
      description: 'Paracentesis',
      item: 'paracentesis',
      categories: ['Other: Paracentesis'],
    });
    const found = held([row(), extra], {});
    expect(found.differing).toMatchObject([{ field: 'entry-extra', inAds: 'Other: Paracentesis: Paracentesis' }]);
    expect(correctionsOf(found)).toMatchObject([{ kind: 'look-entry' }]);
  });

  it('shows another item of the same category, where here one was chosen as the Case Log calls it', () => {
    const chosen = { class: 'Interventional Procedures', area: 'Venous', type: 'Port', description: 'Port, chest' };
    const entries = [{ ...entryOf('VP.CHEST', 'Venous Port', 'Primary'), chosen }];
    const other = row({ description: 'Port, arm', item: 'port arm' });
    expect(held([other], { entries }).differing).toMatchObject([{ field: 'item', inAds: 'Venous Port: Port, arm' }]);
    expect(held([row({ description: 'Port, chest', item: 'port chest' })], { entries }).differing).toEqual([]);
    // Called by our title, it may be either.
    expect(held([other], {}).differing).toEqual([]);
  });

  it('says where a case may be logged twice, under two Case IDs', () => {
    const found = held([row(), row({ caseId: '00123456', line: 3 })], {});
    expect(found.perhapsTwice).toMatchObject([{ ads: { caseId: '00123456' } }]);
    expect(found.matched).toBe(1);
    expect(held([row(), row({ caseId: '00123456', line: 3, categories: ['Embolization'] })], {}).perhapsTwice).toEqual(
      [],
    );
  });

  it('keeps found what the resident has found once under another Case ID', () => {
    const cases = recordedCases([draftOf({ id: 'mine' })], trainingOf(SETTINGS), concept, '2026-05-01');
    const found = reconcile(cases, [row({ caseId: '00123456' })], null, { confirmed: new Set(['mine']) });
    expect([found.matched, found.notInAds, found.onlyInAds]).toEqual([1, [], []]);
    // Where an export no longer has it, it is missed like any other.
    expect(reconcile(cases, [], null, { confirmed: new Set(['mine']) }).notInAds).toHaveLength(1);
  });

  it.each<[string, string[][], Partial<AdsRow>[]]>([
    [
      'a case in lines of which the first alone says which',
      [
        ['AB12', '3/5/2026', 'Port'],
        ['', '', 'Paracentesis'],
      ],
      [
        { caseId: 'AB12', description: 'Port' },
        { caseId: 'AB12', date: '2026-03-05', description: 'Paracentesis' },
      ],
    ],
    [
      'several procedures in a cell',
      [['AB12', '3/5/2026', 'Port; Paracentesis']],
      [{ description: 'Port' }, { description: 'Paracentesis' }],
    ],
    ['a Case ID behind an apostrophe', [["'AB12", '3/5/2026', 'Port']], [{ caseId: 'AB12' }]],
    ['a month in letters', [['AB12', '5-Mar-26', 'Port']], [{ date: '2026-03-05' }]],
    ['the days of a spreadsheet', [['AB12', '46086', 'Port']], [{ date: '2026-03-05' }]],
  ])('reads %s', (_, lines, expected) => {
    const all = [['Unique ID', 'ProcedureDate', 'Procedure'], ...lines];
    const reading = readAds({ name: '', separated: true, lines: all.map((cells, at) => ({ number: at + 1, cells })) });
    expect(reading).toMatchObject({ rows: expected, unread: [] });
  });

  it('tells whose cases the rows are', () => {
    expect(residentsIn([row(), row({ resident: 'Okafor, Ada' }), row({ resident: 'Chen, Wei' })])).toEqual([
      'Chen, Wei',
      'Okafor, Ada',
    ]);
  });

  it('leaves the corrections of other days on the list', () => {
    const covering = [{ from: '2026-03-01', to: '2026-03-31' }];
    expect(leftToCorrect(['2026-02-03', '2026-03-05'], [], covering)).toEqual(['2026-02-03']);
    expect(leftToCorrect(['2026-02-03'], ['2026-03-09'], covering)).toEqual(['2026-02-03', '2026-03-09']);
  });

  it('names the columns that an export lacks, and the lines it could not read', () => {
    const lines = (rows: string[][]) => ({
      name: '',
      separated: true,
      lines: rows.map((cells, at) => ({ number: at + 1, cells })),
    });
    expect(
      readAds(
        lines([
          ['Role', 'Site'],
          ['Primary', 'A'],
        ]),
      ),
    ).toEqual({ missing: ['caseId', 'date', 'category'] });
    expect(
      readAds(
        lines([
          ['Case ID', 'Case Date', 'Category'],
          ['X', 'soon', 'Biopsy'],
          ['', '3/5/2026', 'Biopsy'],
        ]),
      ),
    ).toEqual({
      rows: [],
      unread: [2, 3],
    });
  });

  it('writes a list of what to do, in words', () => {
    const sheet = correctionSheet(correctionsOf(held([], {})), 'Corrections', (key) => key);
    expect(sheet.rows).toEqual([
      ['2026-03-05', 'ABCDEFGH01234567', 'correction_log_case', '', expect.stringMatching(/^Venous Port: /)],
    ]);
  });
});
