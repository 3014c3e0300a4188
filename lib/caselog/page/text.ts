import { squash } from '../../text/fold';

export { foldWords as plain, squash } from '../../text/fold';

/** An ISO date as the form writes it, `2026-03-05` → `3/5/2026`; null where it is no date of the calendar. */
export function toFormDate(iso: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? `${Number(month)}/${Number(day)}/${year}` : null;
}

/** The same date with two digits for month and day, as a box with a mask wants it: `3/5/2026` → `03/05/2026`. */
export const padded = (formDate: string): string => formDate.replace(/\b\d\b/g, (digit) => `0${digit}`);

/** What the form's date box shows, as an ISO date; null where it is none. */
export function toIsoDate(shown: string): string | null {
  // The browser's own date box holds it so.
  if (/^\d{4}-\d{2}-\d{2}$/.test(shown)) return toFormDate(shown) === null ? null : shown;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(squash(shown)) ?? [];
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toFormDate(iso) === null ? null : iso;
}
