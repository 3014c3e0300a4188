/** A time of day in a text, as "08:00" or "07:05:40", and what the text says besides. */
export interface Clock {
  time: string;
  rest: string;
}

const CLOCK =
  /(?:^|[\sT,@])(\d{1,2})(?::| ?h ?)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])(?:\.?\s?m)?\.?)?(?=$|[\s,Z+–-])/i;
/** "7 AM" has no minutes. */
const FULL_HOUR = /(?:^|[\s,@])(\d{1,2})()()\s?([ap])\.?m\.?(?=$|[\s,–-])/i;
const SLOT_END = /(?:^|\s*)[-–]\s*\d{1,2}(?::\d{2})?(?:\s*[ap](?:\.?m)?\.?)?$/i;
const ZONE_NAME = /\s+\(?(?:[ECMP][SD]T|GMT|UTC|BST|CES?T|AK[SD]T|HST|local(?: time)?|h(?:rs?)?|uhr)\)?$/i;
const OFFSET = /(\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)\s?(?:Z|[+-]\d{2}:?\d{2})$/;
/** Four digits beside a date: "03/13/2026 0730", "0730 03/13/2026". */
const BARE = [/^(.*\S)[\s@,]+(\d{2})(\d{2})$/, /^(\d{2})(\d{2})[\s,]+(.*\S)$/] as const;

/** A text without the zone at its end: what the clock on the wall showed is the time, wherever this computer stands. */
export const withoutZone = (text: string): string =>
  MAY_HAVE_ZONE.test(text) ? text.replace(ZONE_NAME, '').replace(OFFSET, '$1').trim() : text;

const MAY_HAVE_ZONE = /[A-Za-z]\)?$|[+-]\d{2}:?\d{2}$/;

/** The first time of day in a text; null where it holds none, `false` where it holds one that is on no clock. */
export function clockIn(text: string): Clock | null | false {
  const found = CLOCK.exec(text) ?? FULL_HOUR.exec(text);
  if (!found) return null;
  const [whole, hours, minutes, seconds, half] = found;
  const time = clockTime(hours!, minutes || '00', seconds || undefined, half);
  if (!time) return false;
  // "8:00 AM - 9:00 AM": a slot begins where its first time stands.
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  return { time, rest: `${before} ${after.replace(SLOT_END, '')}`.trim().replace(SLOT_WITHOUT_DATE, '') };
}

const SLOT_WITHOUT_DATE = /\s*[-–]\s*\d{1,2}:\d{2}(?:\s*[ap](?:\.?m)?\.?)?$/i;

/** A text that ends or begins with four bare digits, taken for a time; null where it does not. */
export function bareClockIn(text: string): Clock | null {
  const behind = BARE[0].exec(text);
  if (behind) return bare(behind[2]!, behind[3]!, behind[1]!);
  const before = BARE[1].exec(text);
  return before && bare(before[1]!, before[2]!, before[3]!);
}

function bare(hours: string, minutes: string, rest: string): Clock | null {
  const time = clockTime(hours, minutes, undefined);
  return time === null ? null : { time, rest };
}

/** Hours and minutes as ISO; null where no clock shows them. @param half the "a" or "p" of a clock of twelve hours */
export function clockTime(hours: string, minutes: string, seconds: string | undefined, half?: string): string | null {
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}`;
}
