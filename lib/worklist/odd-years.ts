import { readMoments } from '../tables/moments';
import { claimsOf } from './fields/headings';
import type { Sheet } from './systems/define';

/** Where more cells than this share of a column are out of place, it is the column that is not what its heading says. */
const FEW = 0.03;
/** A report of cases does not reach back so many years from its middle. */
const YEARS_OFF = 12;

/**
 * A sheet without the few dates of a long file whose year is far from all others: it was typed wrong. On a page such a date may be that of an
 * old study, which is none.
 */
export function withoutOddYears(sheet: Sheet, now: Date): Sheet {
  const out = new Set<string>();
  sheet.columns.forEach(({ heading }, column) => {
    if (!claimsOf(heading).some(({ field }) => field === 'start' || field === 'end')) return;
    const texts = sheet.lines.map(({ spots }) => spots[column]?.lines.map(({ text }) => text).join(' ') ?? '');
    for (const line of oddYears(texts, now)) out.add(`${line} ${column}`);
  });
  if (out.size === 0) return sheet;
  const lines = sheet.lines.map((line, at) => ({
    ...line,
    spots: line.spots.map((spot, column) => (out.has(`${at} ${column}`) ? null : spot)),
  }));
  return { ...sheet, lines };
}

function oddYears(texts: readonly string[], now: Date): number[] {
  const said = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  if (said.length < 1 / FEW) return [];
  const moments = readMoments(texts, now);
  const yearOf = (at: number) => Number(moments[at]?.date?.slice(0, 4) ?? Number.NaN);
  const years = said.map(yearOf).filter((year) => !Number.isNaN(year));
  const middle = years.sort((a, b) => a - b)[years.length >> 1] ?? 0;
  const odd = said.filter((at) => Math.abs(yearOf(at) - middle) > YEARS_OFF);
  return odd.length <= FEW * said.length ? odd : [];
}
