import { DIAGNOSTIC } from './codes-diagnostic';
import { NONVASCULAR } from './codes-nonvascular';
import { VASCULAR } from './codes-vascular';

/**
 * One tracked code of the Case Log as the public list has it. `code` is ACGME-internal, not CPT; descriptions keep ACGME's own spelling,
 * misspellings included, because they are matched as they stand (form.md 4).
 */
export interface TrackedCode {
  code: string;
  description: string;
  /** Defined categories; more than one where the row carries a second label. */
  categories: string[];
  area: string;
  type: string;
}

export interface AreaTypes {
  area: string;
  types: string[];
}

interface Table {
  areas: AreaTypes[];
  codes: TrackedCode[];
}

/**
 * Reads the compact tables: an area at the margin, `Type: rows` indented by two, further lines of the same type by four. Rows are parted by
 * `|`; `[a; b]` sets the categories, a number sets the code, and both hold for the rows after them, the code raised by one each time.
 */
function parse(table: string): Table {
  const areas: AreaTypes[] = [];
  const codes: TrackedCode[] = [];
  for (const line of table
    .trim()
    .replaceAll(/\n {4}/g, ' ')
    .split('\n')) {
    if (!line.startsWith('  ')) {
      areas.push({ area: line, types: [] });
      continue;
    }
    const { area, types } = areas.at(-1)!;
    const [type = '', rows = ''] = line.trim().split(/:\s*/, 2);
    types.push(type);
    codes.push(...parseRows(rows, area, type));
  }
  return { areas, codes };
}

function parseRows(rows: string, area: string, type: string): TrackedCode[] {
  let categories: string[] = [];
  let code = 0;
  return rows
    .split(' | ')
    .filter((row) => row !== '')
    .map((row) => {
      const [, named, number, description = ''] = /^(?:\[(.*?)\] )?(?:(\d{5}) )?(.*)$/.exec(row)!;
      categories = named?.split('; ') ?? categories;
      code = number ? Number(number) : code + 1;
      return { code: String(code), description, categories, area, type };
    });
}

const vascular = parse(VASCULAR);
const nonvascular = parse(NONVASCULAR);
const diagnostic = parse(DIAGNOSTIC);

/** The one class that an IR resident is offered (form.md 4). */
export const IR_CLASS = 'Interventional Procedures';

/** The class's areas with their types, by name, as the IR form offers them: 20 areas, 149 pairs. */
export const IR_TREE: AreaTypes[] = [...vascular.areas, ...nonvascular.areas].sort((a, b) =>
  a.area < b.area ? -1 : 1,
);

/** Every tracked code, 365 of them, under the area and type of the public list. */
export const TRACKED_CODES: TrackedCode[] = [...vascular.codes, ...nonvascular.codes, ...diagnostic.codes];

/** Codes listed under an area or type that the IR form does not offer. */
export const DIAGNOSTIC_CODES: TrackedCode[] = diagnostic.codes;
