import { beforeEach, describe, expect, test } from 'vitest';
import { importWordings, teachWording } from '../../../entrypoints/background/learning';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { Draft, DraftLine } from '../../../lib/model';
import { writeWordings } from '../../../lib/procedures';
import { freshName, given, line, refused, standIn } from '../drafts/stand-in';

const ORIGIN = 'https://pacs.example';
let drafts: Drafts;
beforeEach(() => {
  drafts = openDrafts(freshName());
});

/** Stages one line and lets the resident say what it is. */
async function corrected(more: Partial<DraftLine>, concept: string | null = 'VP.CHEST'): Promise<Draft> {
  await given(drafts.stage([line('a', { origin: ORIGIN, ...more })], standIn));
  const [draft] = (await given(drafts.listDrafts())) as [Draft];
  return given(drafts.edit(draft.id, draft.revision, { concepts: { [draft.lines[0]!.id]: concept } }, standIn));
}

describe('teaching a line', () => {
  test('keeps its wording in normal form, its site, and what the resident said it was', async () => {
    const { id, lines } = await corrected({ description: 'IR Zorplex,  LEFT' });
    await given(teachWording(drafts, id, lines[0]!.id));
    const [wording, ...others] = await given(drafts.listWordings());
    expect(others).toEqual([]);
    expect(wording).toEqual({
      origin: ORIGIN,
      words: 'ir zorplex left',
      concept: 'VP.CHEST',
      by: 'resident',
      taughtAt: wording!.taughtAt,
    });
    expect(Math.abs(Date.now() - wording!.taughtAt)).toBeLessThan(10_000);
  });

  test.each<[string, string, Partial<DraftLine>, string | null]>([
    ['may hold a record number', 'wording-not-learnable', { description: 'IR PORT 12345678' }, 'VP.CHEST'],
    ['may hold a name', 'wording-not-learnable', { description: 'IR PORT DOE, JANE' }, 'VP.CHEST'],
    ['has no site', 'bad-message', { origin: undefined }, 'VP.CHEST'],
    ['is said to be no case', 'bad-message', {}, null],
  ])('that %s is refused as %s, and nothing is kept', async (_, code, more, concept) => {
    const { id, lines } = await corrected(more, concept);
    expect((await refused(teachWording(drafts, id, lines[0]!.id))).code).toBe(code);
    expect(await given(drafts.listWordings())).toEqual([]);
  });

  test('that nobody corrected, or that is not there, is refused', async () => {
    await given(drafts.stage([line('a', { origin: ORIGIN })], standIn));
    const [draft] = (await given(drafts.listDrafts())) as [Draft];
    expect((await refused(teachWording(drafts, draft.id, draft.lines[0]!.id))).code).toBe('bad-message');
    expect((await refused(teachWording(drafts, draft.id, 'other'))).code).toBe('bad-message');
    expect((await refused(teachWording(drafts, 'other', draft.lines[0]!.id))).code).toBe('draft-gone');
  });
});

test('a colleague’s list is taken in whole, or refused and nothing is kept', async () => {
  const list = ['a', 'b'].map((words) => ({
    origin: ORIGIN,
    words,
    concept: 'VP.CHEST',
    by: 'resident' as const,
    taughtAt: 1,
  }));
  const text = writeWordings(list);
  expect((await refused(importWordings(drafts, text.replace('"b"', '"b 1234567"'), []))).code).toBe(
    'wordings-identifying',
  );
  expect(await given(drafts.listWordings())).toEqual([]);
  expect(await given(importWordings(drafts, text, []))).toMatchObject({ added: 2, conflicts: [] });
  expect((await given(drafts.listWordings())).map(({ by }) => by)).toEqual(['colleague', 'colleague']);
});
