import type { WorklistField } from '../../model';
import { readMoments } from '../../tables/moments';
import type { Sheet } from '../systems/define';
import { claimsOf } from './headings';
import { PLAUSIBLE } from './values';

/** Where more cells than this share of a column are out of place, it is the column that is not what its heading says. */
const FEW = 0.03;
/** A report of cases does not reach back so many years from its middle. */
const YEARS_OFF = 12;

/**
 * A sheet without the few cells that would make a whole column of a long file be passed over: a telephone number among record numbers, a
 * sentence among states, a year typed wrong. On a page a column is all of one kind; a file of years has its slips.
 */
export function withoutOutliers(sheet: Sheet, now: Date): Sheet {
  const out = new Set<string>();
  sheet.columns.forEach(({ heading }, column) => {
    const claims = claimsOf(heading);
    if (claims.length === 0) return;
    const texts = sheet.lines.map(({ spots }) => spots[column]?.lines.map(({ text }) => text).join(' ') ?? '');
    for (const { field } of claims) {
      for (const line of oddOnes(field, texts, now)) out.add(`${line} ${column}`);
    }
  });
  if (out.size === 0) return sheet;
  const lines = sheet.lines.map((line, at) => ({
    ...line,
    spots: line.spots.map((spot, column) => (out.has(`${at} ${column}`) ? null : spot)),
  }));
  return { ...sheet, lines };
}

function oddOnes(field: WorklistField, texts: readonly string[], now: Date): number[] {
  const said = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  const fits = (places: readonly number[]) =>
    places.length > 0 &&
    PLAUSIBLE[field](
      places.map((at) => texts[at]!),
      now,
    );
  if (said.length < 1 / FEW || fits(said)) return [];
  const odd = field === 'start' || field === 'end' ? oddYears(texts, said, now) : said.filter((at) => !fits([at]));
  const rest = new Set(odd);
  return odd.length <= FEW * said.length && fits(said.filter((at) => !rest.has(at))) ? odd : [];
}

function oddYears(texts: readonly string[], places: readonly number[], now: Date): number[] {
  const moments = readMoments(texts, now);
  const yearOf = (at: number) => Number(moments[at]?.date?.slice(0, 4) ?? Number.NaN);
  const years = places.map(yearOf).filter((year) => !Number.isNaN(year));
  const middle = years.sort((a, b) => a - b)[years.length >> 1] ?? 0;
  return places.filter((at) => Math.abs(yearOf(at) - middle) > YEARS_OFF);
}
