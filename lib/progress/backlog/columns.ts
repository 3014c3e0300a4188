import type { ColumnRef, TextTable } from '../../model';
import { type Columns, columnsOf, type Synonyms, unnamedColumns } from '../../tables/heading-row';

/** What a Training Tracker, a sheet of one's own or a commercial log calls its columns. */
export const BACKLOG_COLUMNS = {
  date: [
    'case date',
    'date of procedure',
    'procedure date',
    'date performed',
    'service date',
    'exam date',
    'dos',
    'date',
  ],
  description: [
    'procedure',
    'procedure name',
    'description',
    'procedure description',
    'exam',
    'exam description',
    'case',
    'study',
    'procedures',
  ],
  category: [
    'category',
    'acgme category',
    'defined category',
    'case category',
    'procedure category',
    'procedure type',
    'type',
  ],
  role: ['role', 'resident role', 'operator role', 'level of participation', 'participation', 'involvement'],
  site: ['site', 'hospital', 'institution', 'facility', 'location'],
  patientType: ['patient type', 'age group', 'adult pediatric', 'adult or pediatric', 'adult peds', 'age'],
  caseId: ['case id', 'caseid', 'unique id', 'log id'],
  patient: ['mrn', 'medical record number', 'patient mrn', 'patient id', 'patient number', 'patient name', 'patient'],
} as const satisfies Synonyms<string>;
export type BacklogField = keyof typeof BACKLOG_COLUMNS;

/**
 * Where the columns of an earlier log are: by their headings, and then by what the resident says; null says that a field is in none of them.
 * Null where the table has no line that could hold headings.
 */
export function backlogColumns(
  table: TextTable,
  said: Partial<Record<BacklogField, ColumnRef | null>> = {},
): Columns<BacklogField> | null {
  const found =
    notesOf(table) ?? columnsOf<BacklogField>(table, BACKLOG_COLUMNS) ?? unnamedColumns<BacklogField>(table);
  if (found === null) return null;
  const at = { ...found.at };
  for (const [field, ref] of Object.entries(said) as [BacklogField, ColumnRef | null][]) {
    for (const other of Object.keys(at) as BacklogField[]) if (at[other] === ref?.index) delete at[other];
    if (ref) at[field] = ref.index;
    else delete at[field];
  }
  return { ...found, at };
}

/** Notes of one case a line have no headings: each of their lines is a case. */
function notesOf({ plain, lines }: TextTable): Columns<BacklogField> | null {
  if (plain?.start === undefined) return null;
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const heading = { number: 0, cells: Array.from({ length: width }, () => '') };
  return { at: { date: plain.start, description: plain.description }, heading, lines: [...lines] };
}
