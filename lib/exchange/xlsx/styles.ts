import { attribute, tokensOf } from '../markup';

/** How a cell's number is shown: as a date, a time of day, both, a span of time, or with a digit for each nought of a mask. */
export interface NumberStyle {
  date: boolean;
  time: boolean;
  span?: 'h' | 'm' | 's';
  /** Noughts, and the letters between them: "0000-0000"; '' where there is none. */
  mask: string;
}

const PLAIN: NumberStyle = { date: false, time: false, mask: '' };

/** Whether a style shows a number as it is stored. */
export const isPlainNumber = (style: NumberStyle | undefined): boolean =>
  !style || !(style.date || style.time || style.span || style.mask);
/** Formats that a workbook does not spell out, by number: ECMA-376, 18.8.30. */
const BUILT_IN: [from: number, to: number, code: string][] = [
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'hh:mm:ss'],
  [22, 22, 'yyyy-mm-dd hh:mm'],
  [27, 31, 'yyyy-mm-dd'],
  [32, 35, 'hh:mm:ss'],
  [36, 36, 'yyyy-mm-dd'],
  [45, 47, 'hh:mm:ss'],
  [50, 58, 'yyyy-mm-dd'],
];

/** The styles of a workbook's cells, by their number in the part `styles.xml`. */
export function stylesOf(xml: string): NumberStyle[] {
  const codes = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let cells = false;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellxfs') cells = token.kind === 'open';
    if (token.kind === 'close') continue;
    const number = Number(attribute(token.attributes, 'numFmtId'));
    if (token.name === 'numfmt') codes.set(number, attribute(token.attributes, 'formatCode') ?? '');
    if (token.name === 'xf' && cells) styles.push(styleOf(codes.get(number) ?? builtIn(number)));
  }
  return styles;
}

const builtIn = (number: number) => BUILT_IN.find(([from, to]) => number >= from && number <= to)?.[2] ?? '';

/** The most characters a format code may have in Excel. */
const LONGEST = 255;

/** What a format code shows, its colours, conditions and quoted words left aside. */
export function styleOf(code: string): NumberStyle {
  const [first = ''] = code.slice(0, LONGEST).split(';');
  const span = /\[(h|m|s)\1*\]/i.exec(first)?.[1]?.toLowerCase();
  if (span) return { ...PLAIN, span: span as 'h' | 'm' | 's' };
  const mask = maskOf(first);
  if (mask !== '') return { ...PLAIN, mask };
  const shown = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/general|[0#?]/.test(shown.replace(/s\.0+/g, 's'))) return PLAIN;
  const time = /[hs]/.test(shown);
  return { ...PLAIN, date: /[yd]/.test(shown) || (/m/.test(shown) && !time), time };
}

/** Noughts and letters that stand for themselves, quoted, after a backslash or plain: how identifiers are shown. */
function maskOf(code: string): string {
  let mask = '';
  for (const [part, quoted, escaped] of code.replace(/\[[^\]]*\]/g, '').matchAll(/"([^"]*)"|\\(.)|./g)) {
    const literal = quoted ?? escaped;
    // A nought that stands for itself would be taken for a digit's place.
    if (literal?.includes('0') || (literal === undefined && !/[0 ()/:+-]/.test(part))) return '';
    mask += literal ?? part;
  }
  return mask.replace(/[^0]/g, '').length > 1 ? mask : '';
}

/** The digits of a whole number in the places of a mask, those that are too many before the first. */
function masked(digits: string, mask: string): string {
  const places = mask.replace(/[^0]/g, '').length;
  const padded = digits.padStart(places, '0');
  let at = padded.length - places;
  const shown = mask.replace(/0/g, () => padded[at++]!);
  return shown.replace(/\d/, (first) => padded.slice(0, padded.length - places) + first);
}

const A_DAY = 86_400_000;

/** A number as its style shows it: dates as ISO local, whatever order the workbook writes them in. */
export function shownNumber(stored: string, style: NumberStyle | undefined, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const { date, time, span, mask } = style ?? PLAIN;
  if (span) return spanOf(value, span);
  if (date || time) return momentOf(value, date, time, from1904) ?? stored;
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e15;
  if (mask !== '' && isWhole && value >= 0) return masked(value.toFixed(0), mask);
  return isWhole ? value.toFixed(0) : stored;
}

/** A moment that is stored as text, with its digits as written: no zone moves it to another day. */
export function shownIso(stored: string): string {
  const [, date = '', clock = '', seconds = ''] =
    /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(stored.trim()) ?? [];
  if (date === '' && clock === '') return stored;
  return `${date} ${clock}${seconds === ':00' ? '' : seconds}`.trim();
}

/** A span of days in hours and minutes, or minutes and seconds, or seconds. */
function spanOf(days: number, unit: 'h' | 'm' | 's'): string {
  const seconds = Math.round(days * 86_400);
  const two = (value: number) => String(value).padStart(2, '0');
  if (unit === 's') return String(seconds);
  const minutes = Math.floor(seconds / 60);
  if (unit === 'm') return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

function momentOf(serial: number, date: boolean, time: boolean, from1904: boolean): string | null {
  if (serial < 0 || serial > 2_958_466) return null;
  // Excel counts a 29 February 1900 that never was; the days before it stand one lower.
  const days = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round(days * 86_400);
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.floor(seconds / 86_400) * A_DAY + (seconds % 86_400) * 1_000);
  const iso = moment.toISOString();
  const clock = iso.slice(11, iso.slice(17, 19) === '00' ? 16 : 19);
  if (!date) return clock;
  return time ? `${iso.slice(0, 10)} ${clock}` : iso.slice(0, 10);
}
