import { foldWords } from '../../text/fold';
import type { RecordedCase, RecordedEntry } from '../cases';
import type { AdsCase, AdsRow } from './ads';

/** Something that the Case Log says otherwise. `here` and `inAds` are shown side by side, for the resident to decide which is right. */
export interface Difference {
  case: RecordedCase;
  field: 'date' | 'role' | 'category' | 'item' | 'entry-missing' | 'entry-extra';
  here: string;
  inAds: string;
  lines: number[];
}

/** What the rows of a case come to beside the case here: what differs, and which rows repeat another. */
export interface Compared {
  differences: Difference[];
  repeated: AdsRow[];
}

/** Compares a case with the rows that have its Case ID. What the export does not say is no difference. */
export function compare(one: RecordedCase, { rows }: AdsCase): Compared {
  const onDay = rows.filter(({ date }) => date === one.date);
  // On its own day and on another: what stands on the other day was logged a second time.
  const first = onDay.length > 0 || one.date === null ? onDay : rows.filter(({ date }) => date === rows[0]!.date);
  const spoken = first.length > 0 ? first : rows;
  const elsewhere = rows.filter((row) => !spoken.includes(row));
  const differences: Difference[] = [];
  const differs = (field: Difference['field'], here: string, inAds: string, of: readonly AdsRow[]) =>
    differences.push({ case: one, field, here, inAds, lines: of.map(({ line }) => line) });
  if (one.date !== null && onDay.length === 0) differs('date', one.date, spoken[0]!.date, spoken);
  const { missing, spare, repeated, otherItem } = paired(one.entries, spoken);
  const role = roleThatDiffers(one.entries, spoken);
  if (role) differs('role', role.here, role.inAds, [role.row]);
  for (const [entry, row] of otherItem) differs('item', entryText(entry), said(row), [row]);
  missing.forEach((entry, at) => {
    const row = spare[at];
    if (row) differs('category', entryText(entry), said(row), [row]);
    else differs('entry-missing', entryText(entry), '', []);
  });
  for (const row of spare.slice(missing.length)) differs('entry-extra', '', said(row), [row]);
  return { differences, repeated: [...repeated, ...elsewhere] };
}

const entryText = ({ category, item }: RecordedEntry): string => `${category}: ${item}`;

const said = ({ categories, description }: AdsRow): string =>
  [categories.join('; '), description].filter(Boolean).join(': ');

/** Every entry with the row that is it: the same item first, else the same category. */
function paired(entries: readonly RecordedEntry[], rows: readonly AdsRow[]) {
  const free = new Set(rows);
  const used: AdsRow[] = [];
  const take = (fits: (row: AdsRow) => boolean): AdsRow | undefined => {
    const row = [...free].find(fits);
    if (row) {
      free.delete(row);
      used.push(row);
    }
    return row;
  };
  const otherItem: [RecordedEntry, AdsRow][] = [];
  const notSame = entries.filter((entry) => !take((row) => isItem(entry, row)));
  const missing = notSame.filter((entry) => {
    const row = take((one) => isAlike(entry, one));
    // What is called by our own title and not by a row of the Case Log cannot be told from another item of the category.
    if (row && entry.listed && row.item !== '') otherItem.push([entry, row]);
    return !row;
  });
  const repeated = [...free].filter((row) => used.some((other) => isRepeat(row, other)));
  return { missing, repeated, otherItem, spare: [...free].filter((row) => !repeated.includes(row)) };
}

const isItem = (entry: RecordedEntry, row: AdsRow): boolean =>
  row.item !== '' &&
  ` ${row.item} `.includes(` ${foldWords(entry.item)} `) &&
  (row.categories.length === 0 || row.categories.includes(entry.category));

/** A row without a category that is known may be anything. */
const isAlike = (entry: RecordedEntry, row: AdsRow): boolean =>
  row.categories.length === 0 || row.categories.includes(entry.category);

/** Whether two rows of one case say the same procedure. */
export function isRepeat(one: AdsRow, other: AdsRow): boolean {
  return one.item === other.item && one.categories.join() === other.categories.join();
}

function roleThatDiffers(entries: readonly RecordedEntry[], rows: readonly AdsRow[]) {
  const here = new Set(entries.map(({ role }) => role));
  const row = rows.find(({ role }) => role !== null && here.size > 0 && !here.has(role));
  return row && { here: [...here].join(', '), inAds: row.role!, row };
}
