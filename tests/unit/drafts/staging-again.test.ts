import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { Draft } from '../../../lib/model';
import { freshName, given, hashed, line, listing, namesIn, refused, report, standIn } from './stand-in';

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
const log = async (id: string) => {
  await given(store.markFilled(id, report));
  await given(store.markLogged(id, 'case-log'));
};
const later = (hours: number) => vi.setSystemTime(Date.now() + hours * 3_600_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the resident outranks every later reading', () => {
  test('his concept, fields, role and chosen row outlive judging again', async () => {
    await stage(line('a'), line('b'));
    const [a, b] = ['a', 'b'].map(
      (name) => (draft: Draft) => draft.lines.find((l) => l.description.endsWith(name))!.id,
    );
    let draft = await only();
    const patch = {
      fields: { attending: 'Ng', comments: null },
      confirmRole: true,
      concepts: { [b!(draft)]: 'C.own' },
    };
    draft = await given(store.edit(draft.id, draft.revision, patch, standIn));
    const right = listing('C.a right');
    draft = await given(store.edit(draft.id, draft.revision, { listings: { [a!(draft)]: right } }, standIn));
    await stage(line('c'), line('a', { performer: 'Somebody else' }), line('b', { status: 'Final' }));
    const after = await only();
    expect(after.entries.map(({ concept, chosen }) => [concept, chosen]).sort()).toEqual([
      ['C.a', right],
      ['C.c', null],
      ['C.own', null],
    ]);
    expect(after.fields.attending).toEqual({ value: 'Ng', from: { kind: 'resident' } });
    expect(after.fields.comments).toEqual({ value: null, from: { kind: 'resident' } });
    expect([after.roleToConfirm, after.fields.role.value]).toEqual([false, 'Primary']);
    expect(after.fields.patientType.from).toEqual({ kind: 'rule', rule: 'B.4 6' });
  });

  test('a choice of row does not outlive its concept', async () => {
    await stage(line('a'));
    let draft = await only();
    const id = draft.lines[0]!.id;
    draft = await given(store.edit(draft.id, 1, { listings: { [id]: listing('C.a left') } }, standIn));
    draft = await given(store.edit(draft.id, 2, { concepts: { [id]: 'C.other' } }, standIn));
    expect(draft.entries).toMatchObject([{ concept: 'C.other', chosen: null }]);
  });
});

describe('what is logged is frozen', () => {
  test('its rows read again change nothing', async () => {
    await stage(line('a'));
    await log((await only()).id);
    const before = await only();
    expect(await stage(line('a', { status: 'Cancelled' }))).toEqual({ drafts: [], alreadyStaged: 1 });
    expect(await only()).toEqual(before);
  });

  test('further rows of its encounter make a new draft that knows what was logged', async () => {
    await stage(line('a', { concept: 'C.tace' }));
    const logged = await only();
    await log(logged.id);
    const staged = await stage(line('b', { concept: 'C.tace' }), line('c', { concept: 'C.port' }));
    expect(staged.drafts).toMatchObject([{ joined: false }]);
    const added = await given(store.getDraft(staged.drafts[0]!.id));
    expect(added.entries.map(({ concept }) => concept)).toEqual(['C.port']);
    expect(added.dropped.map(({ concept, reason }) => [concept, reason])).toEqual([['C.tace', 'ALREADY_LOGGED']]);
    expect(added.caseId).not.toBe(logged.caseId);
    expect(namesIn(await given(store.getDraft(logged.id)))).toEqual(['a']);
    const { id } = added.lines.find(({ description }) => description === 'Description b')!;
    const edited = await given(store.edit(added.id, 1, { concepts: { [id]: 'C.tace' } }, standIn));
    expect(edited.dropped.map(({ reason }) => reason)).toEqual(['ALREADY_LOGGED']);
  });

  test('another patient’s logged case is not known to a judgement', async () => {
    await stage(line('a', { concept: 'C' }));
    await log((await only()).id);
    await stage(
      line('b', { concept: 'C', patient: hashed('patient-2') }),
      line('c', { concept: 'C', patient: null }),
      line('d', { concept: 'C.other' }),
    );
    const open = await given(store.listDrafts(['staged']));
    expect(open.map((draft) => [...namesIn(draft), draft.entries.length]).sort()).toEqual([
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ]);
  });

  test('a filled draft that gains a row is staged again, so that the form cannot log it unseen', async () => {
    await stage(line('a'));
    const { id } = await only();
    await given(store.markFilled(id, report));
    await stage(line('a'));
    expect((await only()).state).toBe('filled');
    await stage(line('b'));
    expect(await only()).toMatchObject({ id, state: 'staged', report });
    expect((await refused(store.markLogged(id, 'case-log'))).code).toBe('draft-not-open');
  });
});

test('a discarded draft comes back under its id when one of its rows is captured again', async () => {
  await stage(line('a'), line('b'));
  const { id, caseId } = await only();
  await given(store.discard(id));
  later(1);
  expect(await stage(line('c'))).toMatchObject({ drafts: [{ joined: false }] });
  expect((await given(store.getDraft(id))).state).toBe('discarded');
  expect(await stage(line('a'))).toEqual({ drafts: [{ id, joined: false }], alreadyStaged: 0 });
  const back = await only();
  expect(back).toMatchObject({ id, state: 'staged', caseId });
  expect(namesIn(back), 'with what was staged of the same encounter meanwhile').toEqual(['a', 'b', 'c']);
});
