import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ColumnRef, WorklistField } from '../../model';
import { readMoments } from '../../tables/moments';
import type { Sheet, Spot } from '../systems/define';
import { normaliseHeading } from './headings';
import { isIdentifier } from './identifiers';

/** A column of the table that was read, as it is shown to the resident who is to say what it is. */
export interface ColumnFound extends ColumnRef {
  /** Where the heading stands on the page. */
  element: Element | null;
  /** Its first values, each only once, three at most; the digits of what may be an identifier are covered, so that they may leave the page. */
  samples: string[];
  /** What the column was taken for; several where its cells hold several fields. */
  fields: WorklistField[];
}

interface SheetRead {
  sheet: Sheet | null;
  columns: Partial<Record<WorklistField, number | null>>;
}

/** The columns of the table that was read. */
export function columnsFound({ sheet, columns }: SheetRead): ColumnFound[] {
  return (sheet?.columns ?? []).map(({ heading, element }, index) => ({
    ...{ heading: heading.slice(0, 200), index, element },
    samples: samplesOf(sheet!, index),
    fields: (Object.keys(columns) as WorklistField[]).filter((field) => columns[field] === index),
  }));
}

/** The same table again has the same fingerprint: a hash of its headings, in any order. Nothing of its lines is in it. */
export function fingerprintOf({ columns }: Sheet): string {
  const headings = columns.map(({ heading }) => normaliseHeading(heading)).sort();
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(headings)))).slice(0, 16);
}

/** The column that is meant: the only one so headed, or of several the one in that place; null where the table has none such. */
export function columnAt({ columns }: Sheet, { heading, index }: ColumnRef): number | null {
  const wanted = normaliseHeading(heading);
  const such = columns.flatMap((column, at) => (normaliseHeading(column.heading) === wanted ? [at] : []));
  if (such.length === 1 && wanted !== '') return such[0]!;
  return such.includes(index) ? index : null;
}

function samplesOf({ lines }: Sheet, column: number): string[] {
  const samples = new Set<string>();
  for (const { spots } of lines) {
    const spot = spots[column];
    if (spot && spot.lines.length > 0) samples.add(covered(spot));
    if (samples.size === 3) break;
  }
  return [...samples];
}

/** A sample is cut to 80 characters: what stands far behind them is not looked at. */
const LOOKED_AT = 400;

/** Dates and words stay; the digits of an identifier, and of any longer number in a text, are covered. */
function covered({ lines }: Spot): string {
  const cover = (text: string) => text.replace(/\d/g, '•');
  return lines
    .map(({ text }) => {
      if (/^\d{4}-\d\d-\d\d|[:/]/.test(text) && readMoments([text], new Date())[0]) return text;
      return isIdentifier(text)
        ? cover(text)
        : text.slice(0, LOOKED_AT).replace(/[\p{L}\d-]*\d{5}[\p{L}\d-]*/gu, cover);
    })
    .join(' · ')
    .slice(0, 80);
}
