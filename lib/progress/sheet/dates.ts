/** In which order a file writes the numbers of a date; `unknown` where its own dates do not settle it. */
export type DateOrder = 'mdy' | 'dmy' | 'unknown';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:\s.*)?$/;
const NAMED =
  /^(?:\w+,?\s)?(?:(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.?\s(\d{1,2}),?)[\s-](\d{4})(?:\s.*)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The order of a column's dates, from those whose day is after the twelfth; contradictory ones settle nothing. */
export function orderOf(texts: readonly string[]): DateOrder {
  let [mdy, dmy] = [false, false];
  for (const text of texts) {
    const found = NUMBERS.exec(text);
    if (found && Number(found[1]) > 12) dmy = true;
    if (found && Number(found[2]) > 12) mdy = true;
  }
  return mdy === dmy ? 'unknown' : mdy ? 'mdy' : 'dmy';
}

/** The day a cell names, ISO; null for none, and where its day and month could be swapped. */
export function dayIn(text: string, order: DateOrder): string | null {
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').toLowerCase()) + 1;
    return day(Number(named[5]), month, Number(named[1] ?? named[4]));
  }
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [one, two] = [Number(numbers[1]), Number(numbers[2])];
  const year = numbers[3]!.length === 2 ? 2000 + Number(numbers[3]) : Number(numbers[3]);
  if (one === two || order !== 'unknown') return order === 'dmy' ? day(year, two, one) : day(year, one, two);
  if (one > 12) return day(year, two, one);
  return two > 12 ? day(year, one, two) : null;
}

function day(year: number, month: number, of: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, of));
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === of;
  return isReal && year >= 1990 && year <= 2100 ? at.toISOString().slice(0, 10) : null;
}
