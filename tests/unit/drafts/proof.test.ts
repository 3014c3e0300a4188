import { beforeEach, describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { Draft } from '../../../lib/model';
import { freshName, given, line, refused, report, standIn } from './stand-in';

let store: Drafts;
beforeEach(() => {
  store = openDrafts(freshName());
});

const filled = async (): Promise<Draft> => {
  await given(store.stage([line('a')], standIn));
  const [draft] = (await given(store.listDrafts())) as [Draft];
  return given(store.markFilled(draft.id, report));
};
const code = async (asked: Parameters<typeof refused>[0]) => (await refused(asked)).code;

describe('what became of a submit', () => {
  test('stays with the draft until it is filled anew, logged, or said not to be', async () => {
    const { id } = await filled();
    const outcome = { kind: 'rejected' as const, messages: ['Site is required.'] };
    expect(await given(store.noteFilled(id, { outcome }))).toMatchObject({ state: 'filled', outcome });
    expect((await given(store.markFilled(id, report))).outcome).toBeUndefined();
    await given(store.noteFilled(id, { outcome: { kind: 'unconfirmed' } }));
    expect(await given(store.markUnfilled(id, null))).toMatchObject({ state: 'staged', report: null });
    expect((await given(store.getDraft(id))).outcome).toBeUndefined();
    await given(store.markFilled(id, report));
    await given(store.noteFilled(id, { outcome: { kind: 'unconfirmed' } }));
    const logged = await given(store.markLogged(id, 'resident'));
    expect([logged.state, logged.outcome]).toEqual(['logged', undefined]);
  });

  test('outlives an edit of the draft: the question whether the case is in the log is still open', async () => {
    const { id } = await filled();
    const { revision } = await given(store.noteFilled(id, { outcome: { kind: 'unconfirmed' } }));
    const edited = await given(store.edit(id, revision, { fields: { comments: 'x' } }, standIn));
    expect(edited.outcome).toEqual({ kind: 'unconfirmed' });
  });

  test('is told of a filled draft alone, and never of a logged one', async () => {
    const { id } = await filled();
    await given(store.markUnfilled(id, null));
    expect(await code(store.noteFilled(id, { outcome: { kind: 'unconfirmed' } }))).toBe('draft-not-open');
    await given(store.markLogged(id, 'resident'));
    expect(await code(store.markUnfilled(id, null))).toBe('draft-not-open');
    expect(await code(store.noteFilled(id, { report }))).toBe('draft-not-open');
    expect(await code(store.noteFilled('nobody', { report }))).toBe('draft-gone');
  });

  test('is no act: undo goes past it to what the resident did', async () => {
    const { id } = await filled();
    await given(store.noteFilled(id, { report: { ...report, left: [] } }));
    expect(await given(store.undo())).toEqual({ action: 'fill' });
    expect((await given(store.getDraft(id))).state).toBe('staged');
  });
});
