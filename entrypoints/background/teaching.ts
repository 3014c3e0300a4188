import { storage } from 'wxt/utils/storage';
import type { Drafts } from '../../lib/drafts';
import {
  type Answer,
  answer,
  type Captured,
  type ColumnMap,
  type Imported,
  Origin,
  refuse,
  type ShownTable,
  type TableConflict,
  type TableKey,
  type TaughtTable,
  type WorklistField,
} from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { isKeepable, readTables } from '../../lib/worklist';
import { inFrames, readTab } from './capture';
import { survey } from './frames';

/** Which field the resident was asked to point at in a tab. Gone with the browser session. */
const keyOf = (tabId: number) => `session:pointing.${tabId}` as const;

type HeldTable = ShownTable & { origin: string };

/** The tables that were read in a tab, one a frame at most, each with the origin of its page. */
async function tablesIn(tabId: number): Promise<HeldTable[]> {
  const surveyed = await survey(tabId);
  if (!surveyed.ok) return [];
  const tables = surveyed.value.frames.map(async ({ frameId, origin }) => {
    const table = await ask('frameColumns', {}, { tabId, frameId });
    return table.ok && table.value ? [{ ...table.value, frameId, origin }] : [];
  });
  return (await Promise.all(tables)).flat();
}

/** The columns of the tables that were read in a tab, to choose from. */
export async function listColumns(tabId: number): Promise<Answer<ShownTable[]>> {
  return answer((await tablesIn(tabId)).map(({ origin: _, ...table }) => table));
}

/**
 * Keeps which column of a table is which field, and reads the tab anew.
 * @param column its place in the frame's table; null: the field is in none
 * Refusals: `column-gone`, `heading-not-keepable`, `page-not-keepable` (a page without a site), storage's, and those of reading
 */
export async function teachColumn(
  drafts: Drafts,
  tabId: number,
  frameId: number,
  field: WorklistField,
  column: number | null,
): Promise<Answer<Captured>> {
  const table = (await tablesIn(tabId)).find((one) => one.frameId === frameId);
  const shown = column === null ? null : table?.columns[column];
  if (!table || shown === undefined) return refuse('column-gone');
  if (shown?.kept === null) return refuse('heading-not-keepable');
  const { path, fingerprint } = table;
  const origin = Origin.safeParse(table.origin);
  if (!origin.success) return refuse('page-not-keepable');
  const key: TableKey = { origin: origin.data, path, fingerprint };
  const ref = shown ? { heading: shown.kept!, index: shown.index } : null;
  return changeTable(drafts, tabId, key, (columns) => ({ ...without(columns, ref), [field]: ref }));
}

/** Leaves a field to the reader again, in every table of the tab. Refusals: storage's, and those of reading. */
export async function forgetColumn(drafts: Drafts, tabId: number, field: WorklistField): Promise<Answer<Captured>> {
  for (const { origin, path, fingerprint } of await tablesIn(tabId)) {
    const key = { origin, path, fingerprint };
    const changed = await edited(drafts, key, ({ [field]: _, ...others }) => others);
    if (!changed.ok) return changed;
  }
  return readTab(drafts, tabId, { next: false, insisted: true });
}

/**
 * Lets the resident point at a column on the page: every frame that holds a table asks for it. Refusals: `column-gone`, and
 * `page-not-keepable` where what is shown could not be remembered.
 */
export async function pointAtColumn(tabId: number, field: WorklistField): Promise<Answer<null>> {
  const tables = await tablesIn(tabId);
  if (tables.length === 0) return refuse('column-gone');
  if (!tables.some(({ origin }) => Origin.safeParse(origin).success)) return refuse('page-not-keepable');
  await storage.setItem(keyOf(tabId), field);
  for (const { frameId } of tables) await ask('startPointing', { field }, { tabId, frameId });
  return answer(null);
}

/** The resident pointed at a column. Heard once, from the tab that was asked, for the field it was asked for. */
export async function columnPointed(
  drafts: Drafts,
  { tabId, frameId }: { tabId: number; frameId: number },
  field: WorklistField,
  column: number,
): Promise<Answer<null>> {
  if ((await storage.getItem(keyOf(tabId))) !== field) return refuse('bad-message');
  await storage.removeItem(keyOf(tabId));
  const surveyed = await survey(tabId);
  if (surveyed.ok) await inFrames(tabId, surveyed.value.frames, (to) => ask('stopPointing', {}, to));
  const taught = await teachColumn(drafts, tabId, frameId, field, column);
  return taught.ok ? answer(null) : taught;
}

/** On the options page: a field's column is another field's after all (`to`), or nobody's (null). Refusals: storage's. */
export function editTable(
  drafts: Drafts,
  key: TableKey,
  field: WorklistField,
  to: WorklistField | null,
): Promise<Answer<null>> {
  return edited(drafts, key, ({ [field]: moved, ...others }) =>
    to === null || moved === undefined ? others : { ...others, [to]: moved },
  );
}

/** Takes in a colleague's file, all of it or nothing; own tables stay but for those named in `replace`. */
export async function importTables(
  drafts: Drafts,
  text: string,
  replace: TableKey[],
): Promise<Answer<Imported<TableConflict>>> {
  const read = readTables(text, Date.now());
  return read.ok ? drafts.importTables(read.value, replace) : read;
}

async function changeTable(
  drafts: Drafts,
  tabId: number,
  key: TableKey,
  change: (columns: ColumnMap) => ColumnMap,
): Promise<Answer<Captured>> {
  const changed = await edited(drafts, key, change);
  return changed.ok ? readTab(drafts, tabId, { next: false, insisted: true }) : changed;
}

/** Changes what is kept of a table; a table of which nothing is left is forgotten. */
async function edited(drafts: Drafts, key: TableKey, change: (columns: ColumnMap) => ColumnMap): Promise<Answer<null>> {
  const known = await drafts.listTables();
  if (!known.ok) return known;
  const columns = change(known.value.find((one) => isSame(one, key))?.columns ?? {});
  if (Object.keys(columns).length === 0) return drafts.revokeTable(key);
  const table: TaughtTable = { ...key, columns, by: 'resident', taughtAt: Date.now() };
  return isKeepable(table) ? drafts.teachTable(table) : refuse('heading-not-keepable');
}

const isSame = (one: TableKey, other: TableKey): boolean =>
  one.origin === other.origin && one.path === other.path && one.fingerprint === other.fingerprint;

/** A column is one field's: whoever had it before has it no longer. */
function without(columns: ColumnMap, ref: { heading: string; index: number } | null): ColumnMap {
  const others = Object.entries(columns).filter(
    ([, other]) => !ref || other?.heading !== ref.heading || other.index !== ref.index,
  );
  return Object.fromEntries(others);
}
