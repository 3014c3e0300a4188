import { beforeEach, describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Backup, TaughtTable } from '../../../lib/model';
import { freshName, given, line, refused, standIn } from './stand-in';

let name: string;
let here: Drafts;
let there: Drafts;
beforeEach(() => {
  name = freshName();
  here = openDrafts(name);
  there = openDrafts(freshName());
});

const day = (number: number) => ({ start: `2026-03-0${number}T08:00` });
const backupOf = async (store: Drafts): Promise<Backup> => given(store.backup(null));

async function twoDays(): Promise<Backup> {
  await given(here.stage([line('a', day(1)), line('b', day(2))], standIn));
  await given(
    here.teach({ origin: 'https://pacs.example', words: 'port', concept: 'VP.CHEST', by: 'resident', taughtAt: 1 }),
  );
  await given(here.teachTable(TABLE));
  return backupOf(here);
}

const TABLE: TaughtTable = {
  origin: 'https://pacs.example',
  path: '/worklist',
  fingerprint: '0123456789abcdef',
  columns: { accession: { heading: 'req number', index: 3 } },
  by: 'resident',
  taughtAt: 1,
};

describe('a backup', () => {
  test('brings every draft and wording back to an empty browser, and says that the device is another', async () => {
    const made = await twoDays();
    const whole = { added: 2, alike: 0, differing: 0, overlapping: 0, wordings: 1, tables: 1, sameDevice: false };
    expect(await given(there.previewRestore(made))).toEqual(whole);
    expect(await given(there.listDrafts())).toEqual([]);
    expect(await given(there.restore(made, false))).toEqual(whole);
    const without = (all: Backup['drafts']) => all.map(({ revision, updatedAt, ...rest }) => rest);
    expect(without((await backupOf(there)).drafts)).toEqual(without(made.drafts));
    expect(await given(there.listWordings())).toEqual(made.wordings);
    expect(await given(there.listTables())).toEqual([TABLE]);
  });

  test('brought in twice, or where it was made, adds nothing', async () => {
    const made = await twoDays();
    expect(await given(here.restore(made, true))).toMatchObject({ added: 0, alike: 2, sameDevice: true, wordings: 0 });
    await given(there.restore(made, false));
    expect(await given(there.restore(made, false))).toMatchObject({ added: 0, alike: 2, wordings: 0 });
    expect(await given(there.listDrafts())).toHaveLength(2);
  });

  test('leaves the columns of a page as they were shown here, and one without columns is a backup too', async () => {
    const { tables, ...before } = await twoDays();
    const mine: TaughtTable = { ...TABLE, columns: { order: { heading: 'req number', index: 3 } } };
    await given(there.teachTable(mine));
    expect(await given(there.restore({ ...before, tables }, true))).toMatchObject({ tables: 0 });
    expect(await given(there.listTables())).toEqual([mine]);
    expect(await given(openDrafts(freshName()).restore(before, false))).toMatchObject({ added: 2, tables: 0 });
  });

  test('leaves what says something else here as it is, unless its own version is asked for', async () => {
    const made = await twoDays();
    const [first] = await given(here.listDrafts());
    await given(here.edit(first!.id, first!.revision, { fields: { comments: 'later' } }, standIn));
    expect(await given(here.restore(made, false))).toMatchObject({ differing: 1, alike: 1 });
    expect((await given(here.getDraft(first!.id))).fields.comments.value).toBe('later');
    await given(here.restore(made, true));
    const taken = await given(here.getDraft(first!.id));
    expect(taken.fields.comments.value).toBeNull();
    expect(taken.revision).toBeGreaterThan(first!.revision + 1);
  });

  test('never doubles a case that was captured again after it was made', async () => {
    const made = await twoDays();
    await given(here.discard((await given(here.listDrafts()))[0]!.id));
    await given(here.undo());
    const again = { ...made, drafts: made.drafts.map((draft) => ({ ...draft, id: `${draft.id}-copy` })) };
    expect(await given(here.restore(again, true))).toMatchObject({ added: 0, overlapping: 2 });
    expect(await given(here.listDrafts())).toHaveLength(2);
  });

  test('is taken back in one act', async () => {
    const made = await twoDays();
    await given(there.restore(made, false));
    expect(await given(there.undo())).toEqual({ action: 'restore' });
    expect(await given(there.listDrafts())).toEqual([]);
  });

  test('of another shape is refused with nothing written', async () => {
    const made = await twoDays();
    const bad = { ...made, drafts: [...made.drafts, { ...made.drafts[0]!, caseId: 'MRN 00412855' }] };
    expect(await refused(there.restore(bad, false))).toEqual({ code: 'bad-message' });
    expect(await given(there.listDrafts())).toEqual([]);
  });
});

test('wiping leaves no record in any table', async () => {
  await twoDays();
  await given(here.wipe());
  const db = defineDatabase(name);
  await db.open();
  const left = await Promise.all(db.tables.map((table) => table.count()));
  expect(left.every((count) => count === 0)).toBe(true);
  db.close();
});
