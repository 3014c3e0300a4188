import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caseLogExportHandlers } from '../../../entrypoints/background/handlers/case-log';
import { takenOf } from '../../../entrypoints/background/take-over';
import { seenInCaseLog } from '../../../entrypoints/log/reconciling/left';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { DraftFacts, TextTable } from '../../../lib/model';
import { concept, concepts } from '../../../lib/procedures';
import {
  type AdsCase,
  type AdsRow,
  caseIdKey,
  caseLogCase,
  logRows,
  readAds,
  reconcile,
  recordedCases,
  takeable,
  tally,
  trainingOf,
} from '../../../lib/progress';
import { freshName, given } from '../drafts/stand-in';
import { draftOf, SETTINGS } from '../progress/generated';

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
  'Description',
  'Category',
];
const tableOf = (rows: string[][]): TextTable =>
  ({
    name: '',
    lines: [HEADINGS, ...rows].map((cells, at) => ({ number: at + 1, cells, broken: false })),
  }) as unknown as TextTable;
const MRN = '55512001';
const port = (id = MRN, date = '3/5/2025', more: string[] = []): string[] =>
  [
    id,
    date,
    '4',
    'Primary',
    'University Hospital',
    'Osei, Kwame',
    'Adult',
    'Venous',
    'Port',
    'Port placement',
    'Venous Port',
  ].map((cell, at) => more[at] ?? cell);

vi.setConfig({ testTimeout: 60_000 });

let store: Drafts;
beforeEach(() => {
  store = openDrafts(freshName());
});

const rowsIn = (rows: string[][]): AdsRow[] => {
  const read = readAds(tableOf(rows));
  if (!('rows' in read)) throw new Error(read.missing.join());
  return read.rows;
};
async function held(rows: string[][], covering: { from: string; to: string }[] | null = null) {
  const read = rowsIn(rows);
  const ids = [...new Set(read.map(({ caseId }) => caseIdKey(caseId)))];
  const hashes = await given(store.caseLogKeys(ids));
  const keys = new Map(ids.map((id, at) => [id, hashes[at]!]));
  const found = reconcile(await recorded(), read, covering, { keys });
  return { found, keys, cases: takeable(found).flatMap((one: AdsCase) => caseLogCase(one, keys) ?? []) };
}
const factsOf = (): Promise<DraftFacts[]> => given(store.facts());
const recorded = async () => recordedCases(await factsOf(), trainingOf(SETTINGS), concept, '2026-05-01');
async function takeOver(rows: string[][]) {
  const { cases } = await held(rows);
  return cases.length === 0
    ? { added: 0, known: 0 }
    : given(caseLogExportHandlers(store).takeOver({ cases, role: null }));
}

describe('taking over the Case Log', () => {
  it('makes logged cases of what the export alone has, with everything that it says', async () => {
    expect(await takeOver([port()])).toEqual({ added: 1, known: 0 });
    const [one] = await given(store.listDrafts(['logged']));
    expect(Object.fromEntries(Object.entries(one!.fields).map(([name, { value }]) => [name, value]))).toEqual({
      caseDate: '2025-03-05',
      caseYear: '4',
      role: 'Primary',
      site: 'University Hospital',
      attending: 'Osei, Kwame',
      patientType: 'Adult',
      comments: null,
    });
    expect(one!.entries).toMatchObject([{ category: 'Venous Port', chosen: { description: 'Port placement' } }]);
    const [counted] = await recorded();
    expect(counted).toMatchObject({ logged: true, takenOver: true, pgy: 5, caseId: '' });
  });

  it('keeps a foreign Case ID nowhere but as its keyed hash', async () => {
    await takeOver([port(MRN), port('DOE-JANE 1', '3/6/2025')]);
    const kept = JSON.stringify([await given(store.backup(null)), await given(store.listActs()), await factsOf()]);
    expect(kept).not.toMatch(/55512001|DOE/);
    expect(JSON.stringify(logRows(await recorded()))).not.toMatch(/55512001|DOE/);
    expect(logRows(await recorded()).map(({ caseId }) => caseId)).toEqual(['', '']);
  });

  it('takes a thousand cases over twice as a thousand, and back as one act', async () => {
    const listed = concepts().filter(({ category }) => !/^(Component|Not counted)$/.test(category));
    const rows = Array.from({ length: 1_000 }, (_, at) => {
      const { name, category } = listed[at % listed.length]!;
      const day = new Date(Date.UTC(2022, 6, 1) + (at % 900) * 86_400_000).toISOString().slice(0, 10);
      return port(
        String(100_000 + (at % 700)),
        day,
        Object.assign([], { 9: name, 10: category.replace('Other: ', '') }),
      );
    });
    const { cases } = await held(rows);
    const first = await takeOver(rows);
    expect(first).toEqual({ added: cases.length, known: 0 });
    const counted = tally((await recorded()).filter(({ logged }) => logged));
    expect(counted.encounters).toBe(1_000);
    expect([...counted.byCategory.values()].reduce((sum, n) => sum + n, 0)).toBe(1_000);
    expect((await held(rows)).cases).toEqual([]);
    // The same message again, as where its answer was lost.
    expect(await given(caseLogExportHandlers(store).takeOver({ cases, role: null }))).toEqual({
      added: 0,
      known: 1_000,
    });
    expect(await factsOf()).toHaveLength(1_000);
    expect(await given(store.undo())).toEqual({ action: 'takeover' });
    expect(await factsOf()).toEqual([]);
  });

  it('leaves alone what is here, and asks where it may be', async () => {
    await takeOver([port()]);
    expect((await held([port(), port()])).found.onlyInAds).toEqual([]);
    const mine = recordedCases(
      [draftOf({ id: 'mine', date: '2025-03-05' })],
      trainingOf(SETTINGS),
      concept,
      '2026-05-01',
    );
    const rows = rowsIn([port()]);
    expect(takeable(reconcile(mine, rows))).toEqual([]);
    expect(takeable(reconcile(mine, rows, null, { apart: new Set(['mine']) }))).toHaveLength(1);
  });

  it('knows a case whose day was corrected, and not another visit of the same patient', async () => {
    await takeOver([port()]);
    const moved = await held([port(MRN, '3/7/2025')], [{ from: '2025-03-01', to: '2025-03-31' }]);
    expect(moved.found.differing).toMatchObject([{ field: 'date', here: '2025-03-05', inAds: '2025-03-07' }]);
    expect(moved.cases).toEqual([]);
    const later = await held([port(MRN, '6/7/2025')], [{ from: '2025-06-01', to: '2025-06-30' }]);
    expect(later.found.differing).toEqual([]);
    expect(later.cases).toHaveLength(1);
  });

  it('credits the category that the Case Log gives, flags words that it does not know, and asks for a role that is not said', async () => {
    const said = (description: string, category: string, role = 'Primary') => {
      const { found, keys } = {
        found: rowsIn([port(MRN, '3/5/2025', Object.assign([], { 3: role, 9: description, 10: category }))]),
        keys: new Map([[MRN, '1'.repeat(64)]]),
      };
      return caseLogCase({ caseId: MRN, date: '2025-03-05', site: '', rows: found }, keys)!;
    };
    expect(takenOf(said('Zzz of the qqq', 'TIPS'), null)!.entries).toMatchObject([
      { category: 'TIPS or TIPS Revision', flags: ['words_unknown'] },
    ]);
    expect(takenOf(said('Zzz of the qqq', 'Mystery'), null)!.entries).toMatchObject([
      { category: 'Other: Other', flags: ['words_unknown'] },
    ]);
    // The words say a port, the Case Log says embolization: the Case Log's word stands.
    expect(takenOf(said('Port placement', 'Embolization'), null)!.entries[0]!.category).toBe('Embolization');
    expect(takenOf(said('Port placement', 'Venous Port', ''), null)).toBeNull();
    expect(takenOf(said('Port placement', 'Venous Port', ''), 'Assisting')!.fields.role.value).toBe('Assisting');
  });
});

describe('the Case Log is right', () => {
  it('takes the date, the role and the procedure into the record, undone as one', async () => {
    await takeOver([port()]);
    const before = await factsOf();
    const other = port(
      MRN,
      '3/7/2025',
      Object.assign([], { 3: 'Secondary', 9: 'Uterine fibroid embolization', 10: 'Embolization' }),
    );
    const covering = [{ from: '2025-03-01', to: '2025-03-31' }];
    const { found, keys } = await held([other], covering);
    const [one, ads] = [...found.behind][0]!;
    const said = caseLogCase(ads, keys)!;
    expect(await given(caseLogExportHandlers(store).mendLogged({ cases: [{ draftId: one.id, said }] }))).toBe(1);
    expect((await held([other], covering)).found).toMatchObject({ matched: 1, differing: [], onlyInAds: [] });
    expect(await given(store.undo())).toEqual({ action: 'mend' });
    expect((await factsOf())[0]).toMatchObject({ fields: before[0]!.fields, entries: before[0]!.entries });
  });
});

describe('a logged case that is not', () => {
  it('leaves the record with its reason, and comes back with an undo', async () => {
    await takeOver([port()]);
    const [{ id }] = (await factsOf()) as [DraftFacts];
    expect(await given(store.setBack([id], 'remove', 'not-mine'))).toBe(1);
    expect(await factsOf()).toEqual([]);
    expect(await given(store.getDraft(id))).toMatchObject({ state: 'discarded', setback: { reason: 'not-mine' } });
    await given(store.undo());
    expect(await factsOf()).toHaveLength(1);
    await given(store.setBack([id], 'reopen', 'to-mend'));
    expect(await given(store.getDraft(id))).toMatchObject({ state: 'staged', setback: { reason: 'to-mend' } });
  });
});

it('counts as confirmed what the last export of its days had as it is here', () => {
  const of = (id: string, date: string) =>
    recordedCases([draftOf({ id, date })], trainingOf(SETTINGS), concept, '2026-05-01')[0]!;
  const logged = [of('a', '2025-01-05'), of('b', '2025-02-05'), of('c', '2025-02-06')];
  const february = [{ from: '2025-02-01', to: '2025-02-28' }];
  expect(seenInCaseLog(['a', 'b', 'gone'], ['c'], logged, february)).toEqual(['a', 'c']);
});
