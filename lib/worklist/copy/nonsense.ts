/** Draws a whole number from 0 to `below` - 1. */
export type Draw = (below: number) => number;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = MONTHS.map((month) => month.slice(0, 3));
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** Each with those that a date may have in its place. */
const CALENDARS = [SHORT, MONTHS, WEEKDAYS.map((day) => day.slice(0, 3)), WEEKDAYS];
/** First and last code point of the letters of a script; a letter of none of them becomes a Latin one. */
const SCRIPTS: [first: number, last: number][] = [
  [0x3b1, 0x3c9],
  [0x430, 0x44f],
  [0x5d0, 0x5ea],
  [0x628, 0x64a],
  [0x905, 0x939],
  [0x3042, 0x3093],
  [0x30a2, 0x30f3],
  [0x4e00, 0x5e00],
  [0xac00, 0xb000],
];

/** Dates and times first, which must stay dates and times; then numbers; then words. */
const PIECES =
  /(?<date>(?<!\d)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d))|(?<day>(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))|(?<clock>(?<=(?:19|20)\d{6}[ T]?)(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d))|(?<time>(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d))|(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}]*)/gu;
const NAMED_DATE = /\d[\s.,/-]*\p{L}{3,9}[\s.,/-]*\d|\p{L}{3,9}[\s.]+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u;
const KEPT_WITH_NUMBERS = /^(?:am|pm|t|z)$/i;

/**
 * Makes the function that turns a text into nonsense of the same shape: digits become digits, letters letters, upper case stays upper case, and the
 * same word or number always becomes the same other one. Dates and times become other dates and times.
 */
export function nonsenseBy(draw: Draw): (text: string) => string {
  const known = new Map<string, string>();
  const once = (kind: string, text: string, make: () => string): string => {
    const key = `${kind} ${text}`;
    let made = known.get(key) ?? make();
    // Short words may come out as they were: drawn again, a few times where there is another at all.
    for (let tries = 0; made === text && tries < 20; tries += 1) made = make();
    known.set(key, made);
    return made;
  };
  const letters = (word: string) => Array.from(word, (letter) => letterLike(letter, draw)).join('');
  const wordLike = (word: string) => {
    const lower = once('word', word.toLowerCase(), () => letters(word.toLowerCase()));
    const drawn = Array.from(lower);
    return Array.from(word, (letter, at) =>
      isUpper(letter) ? (drawn[at] ?? 'x').toUpperCase() : (drawn[at] ?? 'x'),
    ).join('');
  };
  return (text) => {
    const named = NAMED_DATE.test(text);
    return text.replace(PIECES, (piece: string, ...rest: unknown[]) => {
      const { date, day, clock, time, number } = rest.at(-1) as Record<string, string | undefined>;
      if (date) return once('date', date, () => dateLike(date, draw));
      if (day)
        return once(
          'day',
          day,
          () => `${yearLike(day.slice(0, 4), draw)}${partLike(day.slice(4, 6), draw)}${partLike(day.slice(6), draw)}`,
        );
      if (clock) return once('clock', clock, () => `1${draw(10)}${10 + draw(50)}${10 + draw(50)}`);
      if (time) return once('time', time, () => timeLike(time, draw));
      if (number) return once('number', number, () => numberLike(number, named, draw));
      const inCalendar = named && calendarLike(piece, draw);
      if (inCalendar) return inCalendar;
      return /\d/.test(text) && KEPT_WITH_NUMBERS.test(piece) ? piece : wordLike(piece);
    });
  };
}

const isUpper = (letter: string) => letter !== letter.toLowerCase();

function letterLike(letter: string, draw: Draw): string {
  const point = letter.toLowerCase().codePointAt(0) ?? 0;
  if (/\p{M}/u.test(letter)) return letter;
  const script = SCRIPTS.find(([first, last]) => point >= first && point <= last);
  const [first, last] = script ?? [97, 122];
  return String.fromCodePoint(first + draw(last - first + 1));
}

/** A leading zero stays one: it is what tells an identifier from a quantity. */
function numberLike(digits: string, inDate: boolean, draw: Draw): string {
  if (inDate && /^(?:19|20)\d\d$/.test(digits)) return yearLike(digits, draw);
  if (inDate && digits.length <= 2) return partLike(digits, draw);
  return Array.from(digits, (digit, at) => (at === 0 ? (digit === '0' ? '0' : 1 + draw(9)) : draw(10))).join('');
}

const padded = (value: number, like: string) => String(value).padStart(like.length, '0').slice(-like.length);

function dateLike(date: string, draw: Draw): string {
  const parts = date.split(/[-/.]/);
  const separators = date.replace(/\d/g, '');
  const [first, second] = parts;
  const made = parts.map((part, at) => {
    if (part.length === 4) return yearLike(part, draw);
    return at === 2 && parts.every(({ length }) => length <= 2)
      ? padded(Number(part) + 97 - draw(4), '00')
      : partLike(part, draw);
  });
  // Where day and month are the same, neither can be taken for the other; where they differ, they must go on to.
  if (first === second) made[1] = made[0]!;
  else if (made[0] === made[1]) return dateLike(date, draw);
  return made.map((part, at) => part + (separators[at] ?? '')).join('');
}

const yearLike = (year: string, draw: Draw): string => padded(Number(year) - 1 - draw(4), year);

/** A day or a month: what can only be a day stays one. */
function partLike(part: string, draw: Draw): string {
  const value = Number(part);
  if (value > 12) return String(13 + draw(16));
  return padded(part.length === 1 ? 1 + draw(9) : 1 + draw(12), part);
}

function timeLike(time: string, draw: Draw): string {
  const [hour = '', ...rest] = time.split(':');
  const most = Number(hour) > 12 ? [13, 10] : [1, hour.length === 1 ? 9 : 12];
  return [padded(most[0]! + draw(most[1]!), hour), ...rest.map((part) => padded(draw(60), part))].join(':');
}

/** Another month or day of the week, in the same case; null where the word is none. */
function calendarLike(word: string, draw: Draw): string | null {
  const lower = word.toLowerCase();
  const list = CALENDARS.find((words) => words.includes(lower));
  if (!list) return null;
  const drawn = list[draw(list.length)]!;
  if (word === word.toUpperCase()) return drawn.toUpperCase();
  return word === lower ? drawn : drawn[0]!.toUpperCase() + drawn.slice(1);
}
