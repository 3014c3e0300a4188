import type { DateOrder } from '../model';
import { dayAt, isoDate } from './calendar';
import { writtenMoment } from './written-moment';

/** Dates without a year, given theirs. */
export interface WithYears {
  texts: string[];
  /** A day stands there that is one of two, and nothing says which. */
  open: boolean;
}

/**
 * Dates without a year as the last such day that is not after the day on which they were written: notes are of what was done. Only for texts that
 * somebody looks over before anything is made of them.
 * @param said how their numbers are written, where they do not show it
 */
export function withYears(texts: readonly string[], now: Date, said: DateOrder | null): WithYears {
  const read = texts.map((text) => {
    const one = writtenMoment(text, now.getFullYear() + 1);
    return one?.kind === 'no-year' ? one : null;
  });
  const possible = (['mdy', 'dmy'] as const).filter((order) =>
    read.every((one) => !one?.days.dmy || (one.days[order] !== undefined && latest(one.days[order], now) !== null)),
  );
  const order = possible.length === 1 ? possible[0]! : said;
  let open = false;
  const dated = texts.map((text, at) => {
    const one = read[at];
    if (!one) return text;
    const days = new Set(Object.values(one.days).map((day) => latest(day, now)));
    const day = days.size === 1 ? [...days][0]! : order && one.days[order] ? latest(one.days[order], now) : null;
    if (day === null) open ||= days.size > 1;
    return day === null ? text : `${day}${one.time ? ` ${one.time}` : ''}`;
  });
  return { texts: dated, open };
}

function latest([month, day]: [number, number], now: Date): string | null {
  const today = dayAt(now);
  const year = now.getFullYear();
  // A leap day is of one year in four.
  return (
    [0, 1, 2, 3, 4].map((back) => isoDate(year - back, month, day)).find((date) => date !== null && date <= today) ??
    null
  );
}
