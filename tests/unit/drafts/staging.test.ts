import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, type Judge, openDrafts } from '../../../lib/drafts';
import type { Draft } from '../../../lib/model';
import { freshName, given, hashed, line, namesIn, refused, standIn } from './stand-in';

let store: Drafts;
beforeEach(() => {
  store = openDrafts(freshName());
});

const stage = (...lines: Parameters<Drafts['stage']>[0]) => given(store.stage(lines, standIn));
const all = () => given(store.listDrafts());
const only = async (): Promise<Draft> => {
  const drafts = await all();
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
};
const later = (hours: number) => vi.setSystemTime(Date.now() + hours * 3_600_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('a line is stored once', () => {
  test('rows of one encounter make one draft', async () => {
    const staged = await stage(line('a'), line('b'));
    expect(staged).toEqual({ drafts: [{ id: (await only()).id, joined: false }], alreadyStaged: 0 });
    expect(namesIn(await only())).toEqual(['a', 'b']);
  });

  test('a row given twice in one reading is one line', async () => {
    await stage(line('a'), line('a'));
    expect(namesIn(await only())).toEqual(['a']);
    expect(await stage(line('a'), line('a'))).toEqual({ drafts: [], alreadyStaged: 1 });
  });

  test('staging the same rows again changes nothing, neither revision nor history', async () => {
    await stage(line('a'), line('b'));
    const before = await only();
    expect(await stage(line('b'), line('a'))).toEqual({ drafts: [], alreadyStaged: 2 });
    expect(await only()).toEqual(before);
    expect(await given(store.undo())).toEqual({ action: 'stage' });
    expect((await refused(store.undo())).code).toBe('nothing-to-undo');
  });

  test('a row that changed on the page is brought up to date and judged again', async () => {
    await stage(line('a', { status: 'Cancelled' }));
    expect((await only()).dropped.map(({ reason }) => reason)).toEqual(['NOT_PERFORMED']);
    const staged = await stage(line('a', { status: 'Completed', end: '2026-03-05T09:00' }));
    expect(staged).toEqual({ drafts: [], alreadyStaged: 1 });
    const draft = await only();
    expect(draft.lines[0]).toMatchObject({ status: 'Completed', end: '2026-03-05T09:00' });
    expect(draft.entries.map(({ concept }) => concept)).toEqual(['C.a']);
  });

  test('what a later reading does not show stays known', async () => {
    await stage(line('a', { comment: 'left side', cells: { status: { heading: 'Status', text: 'Completed' } } }));
    await stage(line('a', { comment: null, status: null, cells: {} }));
    expect((await only()).lines[0]).toMatchObject({
      comment: 'left side',
      status: 'Completed',
      cells: { status: { heading: 'Status', text: 'Completed' } },
    });
  });
});

describe('an encounter is one draft', () => {
  test('a further row joins and is judged with the others', async () => {
    const first = await stage(line('a', { concept: 'C' }));
    const { id, caseId } = await only();
    expect(await stage(line('b', { concept: 'C' }))).toEqual({ drafts: [{ id, joined: true }], alreadyStaged: 0 });
    expect(first.drafts[0]).toEqual({ id, joined: false });
    const draft = await only();
    expect(draft).toMatchObject({ id, caseId, revision: 2 });
    expect([draft.entries.length, draft.dropped.map(({ reason }) => reason)]).toEqual([1, ['SAME_CONCEPT']]);
  });

  test('another day, another patient and a row without a patient are drafts of their own', async () => {
    await stage(
      line('a'),
      line('b', { start: '2026-03-06T08:00' }),
      line('c', { patient: hashed('patient-2') }),
      line('d', { patient: null }),
      line('e', { patient: null }),
    );
    expect((await all()).map(namesIn).sort()).toEqual([['a'], ['b'], ['c'], ['d'], ['e']]);
    expect(new Set((await all()).map(({ caseId }) => caseId)).size).toBe(5);
  });

  test('a row past midnight joins its session, a row two days on is not even asked about', async () => {
    const session = hashed('session');
    await stage(line('far', { start: '2026-03-08T08:00' }), line('a', { start: '2026-03-05T23:30', session }));
    const asked: string[][] = [];
    const listening: Judge = {
      ...standIn,
      judge: (lines, logged) => {
        asked.push(lines.map(({ description }) => description));
        return standIn.judge(lines, logged);
      },
    };
    await given(store.stage([line('b', { start: '2026-03-06T00:30', session })], listening));
    expect(asked).toEqual([['Description a', 'Description b']]);
    expect((await all()).map(namesIn).sort()).toEqual([['a', 'b'], ['far']]);
  });

  test('two drafts that turn out to be one merge into the older, and the resident loses no word', async () => {
    const session = hashed('session');
    await stage(line('a', { session: hashed('one') }));
    const older = await only();
    later(1);
    await stage(line('b', { session: hashed('two') }));
    const younger = (await all()).find(({ id }) => id !== older.id)!;
    await given(store.edit(younger.id, younger.revision, { fields: { comments: 'both' } }, standIn));
    await stage(line('a', { session }), line('b', { session }));
    const merged = await only();
    expect(merged).toMatchObject({ id: older.id, caseId: older.caseId, fields: { comments: { value: 'both' } } });
    expect(namesIn(merged)).toEqual(['a', 'b']);
    expect((await refused(store.getDraft(younger.id))).code).toBe('draft-gone');
  });

  test('a draft whose encounter splits keeps the first part', async () => {
    await stage(line('a', { start: '2026-03-05T08:00' }), line('b', { start: '2026-03-05T14:00' }));
    const { id, caseId } = await only();
    await stage(line('b', { start: '2026-03-05T14:00', session: hashed('afternoon') }));
    const drafts = await all();
    expect(namesIn(drafts.find((draft) => draft.id === id)!)).toEqual(['a']);
    const other = drafts.find((draft) => draft.id !== id)!;
    expect(namesIn(other)).toEqual(['b']);
    expect(other.caseId).not.toBe(caseId);
  });

  test('what is not a case is kept with its reason, what is not known waits', async () => {
    await stage(line('a', { concept: 'CTA' }), line('b', { patient: null, concept: null }));
    const drafts = await all();
    expect(drafts.flatMap(({ entries }) => entries)).toEqual([]);
    expect(drafts.flatMap(({ dropped }) => dropped.map(({ reason }) => reason))).toEqual(['NONINVASIVE_IMAGING']);
    expect(drafts.flatMap(({ unmapped }) => unmapped)).toHaveLength(1);
  });
});

describe('what is wrong is refused and nothing is stored', () => {
  test('no rows', async () => {
    expect((await refused(store.stage([], standIn))).code).toBe('nothing-ticked');
  });

  test.each(['id', 'patient', 'accession', 'session', 'order'] as const)('a plain %s', async (field) => {
    expect((await refused(store.stage([line('a', { [field]: '00123456' })], standIn))).code).toBe('bad-message');
    expect(await all()).toEqual([]);
  });

  test('a judge that throws, forgets a line, or places one twice', async () => {
    await stage(line('a'));
    const before = await all();
    const judging = (judge: Judge['judge']): Judge => ({ ...standIn, judge });
    const broken = [
      judging(() => {
        throw new TypeError('rule');
      }),
      judging(() => []),
      judging((lines, logged) => [...standIn.judge(lines, logged), ...standIn.judge(lines, logged)]),
    ];
    for (const judge of broken) {
      expect((await refused(store.stage([line('b')], judge))).code).toBe('no-answer');
    }
    expect(await all()).toEqual(before);
  });

  test('a composed value that no form field can hold', async () => {
    const compose: Judge['compose'] = (encounter, lines) => {
      const composed = standIn.compose(encounter, lines);
      return { ...composed, fields: { ...composed.fields, site: { value: 'x'.repeat(1001), from: null } } };
    };
    expect((await refused(store.stage([line('a')], { ...standIn, compose }))).code).toBe('bad-message');
    expect(await all()).toEqual([]);
    await stage(line('a'));
    expect((await refused(store.stage([line('a')], { ...standIn, compose }))).code).toBe('bad-message');
  });
});
