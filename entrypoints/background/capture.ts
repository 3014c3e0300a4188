import type { Drafts } from '../../lib/drafts';
import {
  type Answer,
  answer,
  type Captured,
  type DateOrder,
  type FrameReading,
  refuse,
  type Staged,
} from '../../lib/model';
import { dateOrderAt, noteDateOrder, sayDateOrder } from '../../lib/platform/date-orders';
import { ask } from '../../lib/platform/messages';
import { learnedAt } from '../../lib/procedures';
import { type Frame, inject, survey } from './frames';
import { lineOf, rules } from './judge';
import { placed } from './placed';

/**
 * Reads the tab in front of the resident: every frame that can be reached, each row's identifiers already hashed there. The reading stays
 * in the page; what is answered is only shown. What was taught of a table outranks the reader.
 */
export async function capture(drafts: Drafts, tabId: number): Promise<Answer<Captured>> {
  return readTab(drafts, tabId, { next: false, insisted: false });
}

/** "Not this table": reads the table of each frame that is likeliest after the one read last, even where it is no worklist by itself. */
export async function anotherTable(drafts: Drafts, tabId: number): Promise<Answer<Captured>> {
  return readTab(drafts, tabId, { next: true, insisted: true });
}

/** Keeps how the sites in a tab whose dates are in question write them, and reads the tab anew. */
export async function sayDates(drafts: Drafts, tabId: number, order: DateOrder): Promise<Answer<Captured>> {
  const { readings } = await heldReadings(tabId, true);
  for (const { origin, dates } of readings) if (dates?.asked) await sayDateOrder(origin, order);
  return readTab(drafts, tabId, { next: false, insisted: true, said: order });
}

/**
 * Reads a tab's frames.
 * @param how `next`: the table after the one read last; `insisted`: what is found is shown even where no row of it can be read; `said`: how
 * pages of no site write their dates, which cannot be kept
 */
export async function readTab(
  drafts: Drafts,
  tabId: number,
  { next, insisted, said = null }: { next: boolean; insisted: boolean; said?: DateOrder | null },
): Promise<Answer<Captured>> {
  const surveyed = await survey(tabId);
  if (!surveyed.ok) return surveyed;
  const injected = await inject(tabId, '/content-scripts/worklist.js', 'everywhere');
  if (!injected.ok) return injected;
  const tables = await drafts.listTables();
  if (!tables.ok) return tables;
  const readings: FrameReading[] = [];
  for (const { frameId, origin } of surveyed.value.frames) {
    const key = await drafts.pageKey(origin);
    if (!key.ok) return key;
    const taught = tables.value.filter((one) => one.origin === origin);
    const dates = (await dateOrderAt(origin)) ?? said;
    const asked = { pageKey: key.value, frameId, taught, next, dates };
    const reading = await ask('readFrame', asked, { tabId, frameId });
    if (!reading.ok) continue;
    readings.push(reading.value);
    if (reading.value.dates?.shown) await noteDateOrder(origin, reading.value.dates.shown);
  }
  await inFrames(tabId, surveyed.value.frames, (to) => ask('outlineRows', { rowIds: [] }, to));
  return placed(drafts, readings, surveyed.value.unread, insisted);
}

/** What the tab was last read to hold, as its page still keeps it; null where it was not read, or has changed its page since. */
export async function currentReading(drafts: Drafts, tabId: number): Promise<Answer<Captured | null>> {
  const { readings, unread } = await heldReadings(tabId, false);
  if (!readings.some(({ rows, table }) => rows.length > 0 || table.at >= 0)) return answer(null);
  return placed(drafts, readings, unread, true);
}

/** What each frame still holds, and the origin of its page. `closed`: also readings that the resident has closed. */
async function heldReadings(
  tabId: number,
  closed: boolean,
): Promise<{ readings: (FrameReading & Pick<Frame, 'origin'>)[]; unread: string[] }> {
  const surveyed = await survey(tabId);
  if (!surveyed.ok) return { readings: [], unread: [] };
  const { frames, unread } = surveyed.value;
  const readings = await Promise.all(
    frames.map(async ({ frameId, origin }) => {
      const held = await ask('heldReading', { closed }, { tabId, frameId });
      return held.ok && held.value ? [{ ...held.value, origin }] : [];
    }),
  );
  return { readings: readings.flat(), unread };
}

/** Shows in the page which rows are ticked. */
export async function tickRows(tabId: number, rowIds: string[]): Promise<Answer<null>> {
  const surveyed = await survey(tabId);
  if (surveyed.ok) await inFrames(tabId, surveyed.value.frames, (to) => ask('outlineRows', { rowIds }, to));
  return answer(null);
}

/** Takes every mark of ours off the page. */
export async function endReading(tabId: number): Promise<Answer<null>> {
  const surveyed = await survey(tabId);
  if (surveyed.ok) await inFrames(tabId, surveyed.value.frames, (to) => ask('clearOutlines', {}, to));
  return answer(null);
}

/** Stages rows of the held reading by their ids, mapped by what was taught at their site. Refuses where none is named, or one is gone. */
export async function stageRows(drafts: Drafts, tabId: number, rowIds: string[]): Promise<Answer<Staged>> {
  if (rowIds.length === 0) return refuse('nothing-ticked');
  const taught = await drafts.listWordings();
  if (!taught.ok) return taught;
  const { readings } = await heldReadings(tabId, true);
  const lines = readings.flatMap(({ origin, system, rows }) => {
    const learned = learnedAt(origin, taught.value);
    return rows.filter(({ id }) => rowIds.includes(id)).map((row) => lineOf(row, system, origin, learned));
  });
  if (lines.length < new Set(rowIds).size) return refuse('row-gone');
  return drafts.stage(lines, await rules());
}

/** The row that the context menu was last opened on, where our script was already in the page to see it. */
export async function rowUnderMenu(tabId: number): Promise<string | null> {
  const surveyed = await survey(tabId);
  if (!surveyed.ok) return null;
  const rows = await inFrames(tabId, surveyed.value.frames, (to) => ask('rowUnderMenu', {}, to));
  return rows.find((row) => row !== null) ?? null;
}

/** Says something to each of the frames; the answers of those that gave one. */
export async function inFrames<T>(
  tabId: number,
  frames: Frame[],
  say: (to: { tabId: number; frameId: number }) => Promise<Answer<T>>,
): Promise<T[]> {
  const answers = await Promise.all(frames.map(({ frameId }) => say({ tabId, frameId })));
  return answers.flatMap((given) => (given.ok ? [given.value] : []));
}
