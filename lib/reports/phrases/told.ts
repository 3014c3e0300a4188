import { TELLINGS } from './tellings';
import { SITE } from './wording';

const SITES_AT_MOST = 5;
const AROUND = 4_000;

/** What a piece of running text tells without naming it, in a worklist's words. */
export function toldIn(piece: string, around: string): string[] {
  return TELLINGS.filter(
    ({ says, not, about }) =>
      !not?.test(piece) && (about?.test(around) ?? true) && says.every((word) => word.test(piece)),
  ).map(({ name, placed }) => {
    if (!placed) return name;
    const sites = piece.match(SITE) ?? around.slice(0, AROUND).match(SITE) ?? [];
    return [name, ...[...new Set(sites.map((site) => site.toLowerCase()))].slice(0, SITES_AT_MOST)].join(' ');
  });
}
