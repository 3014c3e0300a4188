import type { Found } from './values';

const NEAR_DAY = /^(today|yesterday)\b/i;

/**
 * A text in which the day is said as "Today" or "Yesterday", with the date in its place. A page opened on another day may mean the day before:
 * nobody can tell, and its text stays as it is, which is no date.
 */
export function withDate({ text, element }: Found, now: Date): string {
  const [, word] = NEAR_DAY.exec(text) ?? [];
  if (!word) return text;
  const opened = element.ownerDocument.defaultView?.performance.timeOrigin;
  if (opened === undefined || isoDay(new Date(opened)) !== isoDay(now)) return text;
  const back = word.toLowerCase() === 'today' ? 0 : 1;
  return text.replace(NEAR_DAY, isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - back)));
}

function isoDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
