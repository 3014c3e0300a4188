import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  columnPointed,
  editTable,
  forgetColumn,
  importTables,
  listColumns,
  pointAtColumn,
  teachColumn,
} from '../../../entrypoints/background/teaching';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { answer, type ColumnMap, type ShownTable } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { writeTables } from '../../../lib/worklist';
import { captured, shownTables } from '../../ui/samples';
import { freshName, given, refused } from '../drafts/stand-in';

const frames = vi.hoisted(() => ({ origin: 'https://pacs.example' }));
const readTab = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/platform/messages', () => ({ ask: vi.fn() }));
vi.mock('../../../entrypoints/background/frames', () => ({
  survey: async () => answer({ frames: [{ frameId: 0, origin: frames.origin }], unread: [] }),
}));
vi.mock('../../../entrypoints/background/capture', () => ({
  readTab,
  inFrames: async (tabId: number, [frame]: { frameId: number }[], say: (to: object) => Promise<unknown>) => [
    await say({ tabId, frameId: frame!.frameId }),
  ],
}));

const [shown] = shownTables as [ShownTable];
const KEY = { origin: 'https://pacs.example', path: shown.path, fingerprint: shown.fingerprint };
const FRAME = { tabId: 7, frameId: 0 };
let drafts: Drafts;
let held: ShownTable | null;
const kept = async (): Promise<ColumnMap | undefined> => (await given(drafts.listTables()))[0]?.columns;

beforeEach(() => {
  fakeBrowser.reset();
  drafts = openDrafts(freshName());
  held = shown;
  frames.origin = 'https://pacs.example';
  readTab.mockReset().mockResolvedValue(answer(captured([])));
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation((async (verb: string) => answer(verb === 'frameColumns' ? held : null)) as never);
});

describe('showing a column', () => {
  test('keeps its heading as it may be kept, for that page and those headings, and reads the tab anew', async () => {
    await given(teachColumn(drafts, 7, 0, 'order', 3));
    const [table] = await given(drafts.listTables());
    expect(table).toMatchObject({ ...KEY, columns: { order: { heading: 'req number', index: 3 } }, by: 'resident' });
    expect(readTab).toHaveBeenCalledExactlyOnceWith(drafts, 7, { next: false, insisted: true });
    expect(JSON.stringify(table)).not.toContain('•');
  });

  test('of another field takes the column from the first; a field may be in none', async () => {
    await given(teachColumn(drafts, 7, 0, 'order', 3));
    await given(teachColumn(drafts, 7, 0, 'accession', 3));
    await given(teachColumn(drafts, 7, 0, 'status', null));
    expect(await kept()).toEqual({ accession: { heading: 'req number', index: 3 }, status: null });
  });

  test.each([
    ['whose heading could hold patient data', 'heading-not-keepable', () => teachColumn(drafts, 7, 0, 'mrn', 5)],
    ['that is gone', 'column-gone', () => teachColumn(drafts, 7, 0, 'mrn', 99)],
    ['of a frame that is gone', 'column-gone', () => teachColumn(drafts, 7, 4, 'mrn', 1)],
  ])('%s keeps nothing', async (_, code, teach) => {
    expect((await refused(teach())).code).toBe(code);
    expect(await given(drafts.listTables())).toEqual([]);
  });

  test('on a page from the disk keeps nothing, and is not begun there', async () => {
    frames.origin = 'null';
    expect((await refused(teachColumn(drafts, 7, 0, 'mrn', 1))).code).toBe('page-not-keepable');
    expect((await refused(pointAtColumn(7, 'mrn'))).code).toBe('page-not-keepable');
    expect(await given(drafts.listTables())).toEqual([]);
  });

  test('is taken back field by field; of nothing taught nothing is left', async () => {
    await given(teachColumn(drafts, 7, 0, 'order', 3));
    await given(teachColumn(drafts, 7, 0, 'mrn', 1));
    await given(forgetColumn(drafts, 7, 'order'));
    expect(await kept()).toEqual({ mrn: { heading: 'id', index: 1 } });
    await given(forgetColumn(drafts, 7, 'mrn'));
    expect(await given(drafts.listTables())).toEqual([]);
  });
});

describe('pointing at a column', () => {
  test('is heard once, from the tab that was asked, for the field it was asked for', async () => {
    expect((await refused(columnPointed(drafts, FRAME, 'mrn', 1))).code).toBe('bad-message');
    await given(pointAtColumn(7, 'mrn'));
    expect(vi.mocked(ask)).toHaveBeenCalledWith('startPointing', { field: 'mrn' }, FRAME);
    expect((await refused(columnPointed(drafts, { ...FRAME, tabId: 8 }, 'mrn', 1))).code).toBe('bad-message');
    expect((await refused(columnPointed(drafts, FRAME, 'accession', 1))).code).toBe('bad-message');
    expect(await given(drafts.listTables())).toEqual([]);
    await given(columnPointed(drafts, FRAME, 'mrn', 1));
    expect(await kept()).toEqual({ mrn: { heading: 'id', index: 1 } });
    expect(vi.mocked(ask)).toHaveBeenCalledWith('stopPointing', {}, FRAME);
    expect((await refused(columnPointed(drafts, FRAME, 'mrn', 2))).code).toBe('bad-message');
    expect(await kept()).toEqual({ mrn: { heading: 'id', index: 1 } });
  });

  test('is not begun where no table was read', async () => {
    held = null;
    expect((await refused(pointAtColumn(7, 'mrn'))).code).toBe('column-gone');
    expect(await given(listColumns(7))).toEqual([]);
  });
});

describe('on the options page', () => {
  test('a column becomes another field’s, or nobody’s', async () => {
    await given(teachColumn(drafts, 7, 0, 'order', 3));
    await given(editTable(drafts, KEY, 'order', 'accession'));
    expect(await kept()).toEqual({ accession: { heading: 'req number', index: 3 } });
    await given(editTable(drafts, KEY, 'mrn', 'order'));
    expect(await kept()).toEqual({ accession: { heading: 'req number', index: 3 } });
    await given(editTable(drafts, KEY, 'accession', null));
    expect(await given(drafts.listTables())).toEqual([]);
  });

  test('a colleague’s file is taken in, as a colleague’s; a damaged one is not', async () => {
    await given(teachColumn(drafts, 7, 0, 'order', 3));
    const text = writeTables(await given(drafts.listTables()));
    const there = openDrafts(freshName());
    expect(await given(importTables(there, text, []))).toMatchObject({ added: 1 });
    expect(await given(there.listTables())).toMatchObject([{ ...KEY, by: 'colleague' }]);
    expect((await refused(importTables(there, text.slice(1), []))).code).toBe('columns-unreadable');
  });
});
