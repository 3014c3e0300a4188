import { claimsOf } from '../fields/headings';
import type { Sheet, SheetLine } from '../systems/define';
import { saysWhose, tellsPatient } from './patient-cells';

/** A sheet and the table it was read from. */
export interface TableSheet {
  sheet: Sheet;
  table: Element;
}

/**
 * Orders in a table beneath a patient's row, with what that row says of the patient. The row must be the very next above: one that is hidden in
 * between would make them another patient's.
 */
export function withParentRows(sheets: readonly TableSheet[]): Sheet[] {
  const rowAround = ({ sheet, table }: TableSheet) =>
    saysWhose(sheet.columns) ? null : table.parentElement?.closest('tr');
  if (!sheets.some(rowAround)) return sheets.map(({ sheet }) => sheet);
  const lines = new Map<Element, { sheet: Sheet; line: SheetLine }>();
  for (const { sheet } of sheets) for (const line of sheet.lines) lines.set(line.element, { sheet, line });
  return sheets.map((one) => {
    const { sheet } = one;
    const row = rowAround(one);
    if (!row) return sheet;
    const parent = lines.get(row) ?? lines.get(row.previousElementSibling ?? row);
    if (!parent || parent.sheet === sheet) return sheet;
    const places = parent.sheet.columns.flatMap(({ heading }, at) => (tellsPatient(claimsOf(heading)) ? [at] : []));
    return {
      columns: [...sheet.columns, ...places.map((at) => parent.sheet.columns[at]!)],
      lines: sheet.lines.map((line) => ({
        ...line,
        spots: [...line.spots, ...places.map((at) => parent.line.spots[at] ?? null)],
      })),
    };
  });
}
