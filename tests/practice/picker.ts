import { type AreaTypes, DIAGNOSTIC_CODES, IR_TREE, TRACKED_CODES, type TrackedCode } from './codes';
import type { Quirks } from './quirks';

/** One row of the result table: a code at one place of the tree. All ids are this practice programme's own. */
export interface CodeRow {
  codeId: number;
  code: string;
  description: string;
  categories: string[];
  area: string;
  areaId: number;
  type: string;
  typeId: number;
  typeToCodeId: number;
  maxQuantity: number;
  attributes: { id: number; name: string }[];
}

/** Codes that a session may hold several of, by description: our choice, the public material gives no list (form.md 4). */
const COUNTED_SEVERAL_TIMES =
  /^(Paracentesis|Thoracentesis|Drainage tube exchange|Nephrostomy change|US Hands On Scans)/;

const diagnosticTree: AreaTypes[] = [...new Set(DIAGNOSTIC_CODES.map(({ area }) => area))].map((area) => ({
  area,
  types: [...new Set(DIAGNOSTIC_CODES.filter((code) => code.area === area).map(({ type }) => type))],
}));
const areaIds = new Map(
  [...new Set([...IR_TREE, ...diagnosticTree].map(({ area }) => area))].map((a, i) => [a, 41 + i]),
);
const typeIds = new Map(
  [...IR_TREE, ...diagnosticTree]
    .flatMap(({ area, types }) => types.map((type) => `${area}>${type}`))
    .map((t, i) => [t, 701 + i]),
);

function rowAt(code: TrackedCode, area: string, type: string): CodeRow {
  const typeId = typeIds.get(`${area}>${type}`)!;
  return {
    codeId: Number(code.code) + 104_000,
    code: code.code,
    description: code.description,
    categories: code.categories,
    area,
    areaId: areaIds.get(area)!,
    type,
    typeId,
    typeToCodeId: typeId * 100_000 + Number(code.code),
    maxQuantity: COUNTED_SEVERAL_TIMES.test(code.description) ? 10 : 1,
    attributes: code.categories.includes('Image guided bx/drainage') ? [{ id: 7, name: 'Image guided' }] : [],
  };
}

const irTypes = (area: string): string[] => IR_TREE.find((entry) => entry.area === area)?.types ?? [];
const inIrTree = (code: TrackedCode): boolean => irTypes(code.area).includes(code.type);

/**
 * Where the IR form lists a code that the public list shows in the diagnostic tree: under the interventional area with the type of the same
 * name. An inference (rules.md B.1: such rows have two area names); null where no area has that type, or has that description already.
 */
function irPlaceOf(code: TrackedCode): CodeRow | null {
  const type = code.type === 'Biopsy abdominal' ? 'Biopsy abdominal/retroperitoneal' : code.type;
  const area = IR_TREE.find((entry) => entry.area !== 'Body Procedures' && entry.types.includes(type))?.area;
  const taken = TRACKED_CODES.some((o) => o.area === area && o.type === type && o.description === code.description);
  return area && !taken ? rowAt(code, area, type) : null;
}

const ownPlaces = TRACKED_CODES.map((code) => rowAt(code, code.area, code.type));

/** Every row that the IR form can list. */
export const IR_ROWS: CodeRow[] = TRACKED_CODES.map((code) =>
  inIrTree(code) ? rowAt(code, code.area, code.type) : irPlaceOf(code),
).filter((row) => row !== null);

export const AREAS = IR_TREE.map(({ area }) => ({ id: areaIds.get(area)!, name: area }));

/** The types of one area; none for an unknown id. */
export function typesOf(areaId: number): { id: number; name: string }[] {
  const area = AREAS.find(({ id }) => id === areaId)?.name ?? '';
  return irTypes(area).map((name) => ({ id: typeIds.get(`${area}>${name}`)!, name }));
}

/** The rows as the form shows them: without the quantity boxes every code can be added once only. */
const shown = (rows: CodeRow[], quirks: Quirks): CodeRow[] =>
  quirks.quantityBoxes ? rows : rows.map((row) => ({ ...row, maxQuantity: 1 }));

/** The resident's favourites. */
export const favouriteRows = (quirks: Quirks): CodeRow[] =>
  shown(
    IR_ROWS.filter(({ description }) => ['Paracentesis', 'Venous port placement'].includes(description)),
    quirks,
  );

/** What the search lists: area and type 0 mean "any"; `text` matches code or description. */
export function searchRows(query: { areaId: number; typeId: number; text: string }, quirks: Quirks): CodeRow[] {
  const text = query.text.trim().toLowerCase();
  const found = IR_ROWS.filter(
    (row) =>
      (!query.areaId || row.areaId === query.areaId) &&
      (!query.typeId || row.typeId === query.typeId) &&
      `${row.code} ${row.description}`.toLowerCase().includes(text),
  );
  if (!quirks.sameCodeTwoAreas) return shown(found, quirks);
  const everyPlace = found.flatMap((row) => [
    ...ownPlaces.filter((other) => other.code === row.code && other.typeToCodeId !== row.typeToCodeId),
    row,
  ]);
  return shown(everyPlace, quirks);
}

/** A row by the id that the form posts. */
export const rowOf = (typeToCodeId: number): CodeRow | undefined =>
  [...IR_ROWS, ...ownPlaces].find((row) => row.typeToCodeId === typeToCodeId);
