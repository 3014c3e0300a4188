import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteTyping, stageTyped } from '../../../entrypoints/background/typed';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { NOTHING_TYPED } from '../../../lib/model';
import { readTyping } from '../../../lib/platform/typing';
import { freshName, given, refused } from '../drafts/stand-in';

let store: Drafts;
beforeEach(() => {
  fakeBrowser.reset();
  store = openDrafts(freshName());
});

describe('a case that was typed in', () => {
  it('is mapped, dated, and asks for the role, which nothing told', async () => {
    await given(stageTyped(store, 'US guided liver biopsy', '2026-03-05'));
    const [draft] = await given(store.listDrafts());
    expect(draft).toMatchObject({
      entries: [{ concept: 'O.BXLIV' }],
      fields: { caseDate: { value: '2026-03-05' }, site: { value: null } },
      roleToConfirm: true,
    });
  });

  it('without a date says that it has none', async () => {
    await given(stageTyped(store, 'Port placement', null));
    const [draft] = await given(store.listDrafts());
    expect(draft?.entries[0]).toMatchObject({
      concept: 'VP.CHEST',
      flags: expect.arrayContaining(['backlog_entry_date']),
    });
    expect(draft?.fields.caseDate.value).toBeNull();
  });

  it('twice is two cases: nothing tells that it is one', async () => {
    for (let times = 0; times < 2; times++) await given(stageTyped(store, 'Paracentesis', '2026-03-05'));
    expect(await given(store.listDrafts())).toHaveLength(2);
  });

  it.each(['Port MRN 00412855', 'DOE, JANE port', 'biopsy 03/05/2026'])(
    'with patient data is refused: %s',
    async (text) => {
      expect((await refused(stageTyped(store, text, null))).code).toBe('typed-identifying');
      expect(await given(store.listDrafts())).toEqual([]);
    },
  );
});

describe('a case that is being typed in', () => {
  const half = { description: 'US guided liv', date: '2026-03-05' };

  it('outlives its window, and is forgotten once it is staged or rubbed out', async () => {
    await given(noteTyping(half));
    expect(await readTyping()).toEqual(half);
    await given(stageTyped(store, 'US guided liver biopsy', null));
    expect(await readTyping()).toEqual(NOTHING_TYPED);
    await given(noteTyping(half));
    await given(noteTyping(NOTHING_TYPED));
    expect(await fakeBrowser.storage.local.get('typing')).toEqual({});
  });

  it('is kept nowhere while it may hold patient data, nor is what it said before', async () => {
    await given(noteTyping(half));
    await given(noteTyping({ ...half, description: 'US guided liver biopsy MRN 00412855' }));
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('liv');
  });

  it('stays where the storage refuses it', async () => {
    await given(noteTyping(half));
    await refused(stageTyped(store, 'Port MRN 00412855', null));
    expect(await readTyping()).toEqual(half);
  });
});
