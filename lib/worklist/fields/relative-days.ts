import { dayAt } from '../../tables/calendar';
import type { Found } from './values';

const NEAR_DAY = /^(today|yesterday)\b/i;

/**
 * A text in which the day is said as "Today" or "Yesterday", with the date in its place. A page opened on another day may mean the day before:
 * nobody can tell, and its text stays as it is, which is no date.
 */
export function withDate({ text, element }: Found, now: Date): string {
  if (!NEAR_DAY.test(text)) return text;
  const opened = openedAt(element, now);
  return opened === undefined || dayAt(opened) !== dayAt(now) ? text : withDateOf(text, now);
}

/** The same where the day is known on which the text was written. */
export const withDateOf = (text: string, day: Date): string =>
  text.replace(NEAR_DAY, (word) => dayAt(day, word.toLowerCase() === 'today' ? 0 : -1));

/** When the page of an element was opened; what stands for a cell of a file is on none. */
function openedAt(element: Partial<Element>, now: Date): Date | undefined {
  if (!element.ownerDocument) return now;
  const opened = element.ownerDocument.defaultView?.performance.timeOrigin;
  return opened === undefined ? undefined : new Date(opened);
}
