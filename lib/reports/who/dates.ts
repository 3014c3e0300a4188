import { isoDate, monthOf } from '../../tables/calendar';
import type { Section } from '../sections/sections';

/** A day that a text names. */
export interface DayNamed {
  iso: string;
  from: number;
  to: number;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const FORMS: readonly { form: RegExp; read(parts: string[]): [number, number, number] }[] = [
  {
    form: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g,
    read: ([y, m, d]) => [Number(y), Number(m), Number(d)],
  },
  {
    form: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
    read: ([m, , d, y]) => [yearOf(y!), Number(m), Number(d)],
  },
  {
    form: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    read: ([m, d, y]) => [Number(y), monthOf(m!) ?? 0, Number(d)],
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}[ ,-]{1,2}(\\d{4})\\b`, 'gi'),
    read: ([d, m, y]) => [Number(y), monthOf(m!) ?? 0, Number(d)],
  },
  { form: /(?<![\d/.-])(20\d{2})(\d{2})(\d{2})(?![\d/-])/g, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
];

/** No report names more. */
const DAYS_AT_MOST = 400;

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
/** Where the first number can be no month, the day stands first. */
const iso = (year: number, month: number, day: number): string | null =>
  month > 12 && day <= 12 ? isoDate(year, day, month) : isoDate(year, month, day);

/** Every whole date in a text, in its order; American order of numbers unless that is no date. */
export function daysIn(text: string): DayNamed[] {
  const found: DayNamed[] = [];
  for (const { form, read } of FORMS)
    for (const match of text.matchAll(form)) {
      const day = iso(...read(match.slice(1)));
      if (day) found.push({ iso: day, from: match.index, to: match.index + match[0].length });
    }
  return found.sort((a, b) => a.from - b.from).slice(0, DAYS_AT_MOST);
}

/** Before a date these say that it is another than the procedure's. */
const OTHER_DAY =
  /\b(?:dob|born|birth(?:date| date)?|date of birth|comparison|compared (?:to|with)|dictated|transcribed|signed|finali[sz]ed|final|verified|ordered|order(?: date)?|reported|addend(?:um|ed)|printed|since|until|prior|previous|last|from|ct|cta|mri?|mra|ultrasound|us|pet|duplex|radiograph|scan|angiogram|venogram|echo\w*|labs?|results?|admitted|referral|referred|collected|received|scheduled|rescheduled|booked|planned|tentative|next|return|follow-?up|appointment|placed|expires?|seen|tube|catheter|biopsy|stent|surgery|test|inr|pathology|d\/c|clinic|edited|approved|resulted|available|started)\W{0,3}(?:by [^.;\n]{0,40})?(?:(?:on|in|at|date|dated|the|for|time|of)\W{1,2}){0,3}$/i;
/** Before a date these say that it is the procedure's. */
const THIS_DAY =
  /\b(?:performed|exam (?:date|ended|started|start|end|begin)|examined|procedure (?:date|start(?:ed)?|time|began)|date of (?:procedure|service|exam|surgery|visit|operation|study)|service date|done|began|started|start(?: time)?|took place|brought (?:down|to)[\w ]{0,30}|came (?:to|down)[\w ]{0,30}|underwent[\w ,-]{0,60}|suite|today|dos)\W{0,3}(?:(?:on|at|date|the|morning|evening|night|afternoon|of)\W{1,2}){0,5}$/i;
const CONTEXT = 70;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - CONTEXT), at).replace(/^.*\n/s, '');

/**
 * The day of the procedure: the date under a heading for it, else one that its words claim, else the only one that no word gives to something
 * else. Null where none or several remain.
 */
export function caseDay(text: string, sections: readonly Section[]): string | null {
  for (const { kind, text: value, start } of sections) {
    if (kind !== 'when') continue;
    const day = daysIn(value.slice(0, 80))[0];
    if (
      day &&
      !OTHER_DAY.test(
        before(text.slice(0, start + day.from), start + day.from)
          .slice(-40)
          .replace(/^.*:/s, ''),
      )
    )
      return day.iso;
  }
  const aside = sections.filter(
    ({ kind }) => kind === 'history' || kind === 'birth' || kind === 'plan' || kind === 'detail',
  );
  const days = daysIn(text);
  const claimed = days.filter(({ from }) => THIS_DAY.test(before(text, from)));
  if (claimed[0]) return claimed[0].iso;
  const free = days.filter(
    ({ from }) =>
      !OTHER_DAY.test(before(text, from)) &&
      !aside.some(({ start, text: own }) => from >= start && from < start + own.length),
  );
  const distinct = new Set(free.map((day) => day.iso));
  return distinct.size === 1 ? (free[0] as DayNamed).iso : headDay(text, free);
}

/** Of several, the one at the head of the text. */
const HEAD = 120;
const headDay = (text: string, free: readonly DayNamed[]): string | null =>
  free[0] && free[0].from < Math.min(HEAD, text.length) ? free[0].iso : null;

/** The text with every mention of a day blanked out, so that what is left of dates speaks of other days. */
export function withoutDay(text: string, day: string | null): string {
  if (day === null) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of daysIn(text).filter((one) => one.iso === day && one.from >= 0)) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return [...pieces, text.slice(at)].join('');
}
