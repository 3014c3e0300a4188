import { attribute, tokensOf } from '../markup';

/** How a cell's number is shown: as a date, a time of day, both, or with so many digits at the least. */
export interface NumberStyle {
  date: boolean;
  time: boolean;
  digits: number;
}

const PLAIN: NumberStyle = { date: false, time: false, digits: 0 };
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
  // A span of time in brackets, "[h]:mm", is no moment.
  const shown = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/^0{2,}$/.test(shown)) return { ...PLAIN, digits: shown.length };
  if (/general|[0#?]/.test(shown.replace(/s\.0+/g, 's'))) return PLAIN;
  const time = /[hs]/.test(shown);
  return { date: /[yd]/.test(shown) || (/m/.test(shown) && !time), time, digits: 0 };
}

const A_DAY = 86_400_000;

/** A number as its style shows it: dates as ISO local, whatever order the workbook writes them in. */
export function shownNumber(stored: string, style: NumberStyle | undefined, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const { date, time, digits } = style ?? PLAIN;
  if (date || time) return momentOf(value, date, time, from1904) ?? stored;
  const plain = Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : stored;
  return value >= 0 ? plain.padStart(digits, '0') : plain;
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
