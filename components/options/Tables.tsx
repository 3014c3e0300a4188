import type { ColumnMap, TableConflict, TableKey, TaughtTable, WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { TableItem } from '../reading/TableItem';
import { counted, fieldText, listed, placeText } from '../words';
import { Conflicts } from './Conflicts';
import { type ListedProps, ListSheet } from './ListSheet';

export interface TablesProps extends ListedProps<TableConflict> {
  /** Null while they are not known. */
  tables: TaughtTable[] | null;
  onRemove: (key: TableKey) => void;
  /** The column of one field is another's (`to`), or none's (null). */
  onEdit: (key: TableKey, field: WorklistField, to: WorklistField | null) => void;
  onUseTheirs: (key: TableKey) => void;
}

/** Every table whose columns were shown, each to be mended or removed, the whole to be handed on, and a colleague's list to be taken in. */
export function Tables({ tables, onRemove, onEdit, onUseTheirs, ...handed }: TablesProps) {
  const conflicts = handed.imported?.conflicts ?? [];
  return (
    <ListSheet
      listed={handed}
      said={(what) => text(`table_${what}`)}
      name="first-operator-columns.json"
      count={tables?.length ?? null}
    >
      {tables?.map((table) => {
        const key = keyOf(table);
        return (
          <TableItem
            key={`${key.origin} ${key.path} ${key.fingerprint}`}
            table={table}
            onRemove={() => onRemove(key)}
            onEdit={(field, to) => onEdit(key, field, to)}
          />
        );
      })}
      <Conflicts
        heading={counted('table_conflicts', conflicts.length)}
        conflicts={conflicts.map(({ mine, theirs, ...key }) => ({
          key,
          what: key.path,
          where: placeText(key),
          name: text('table_use_theirs_what', placeText(key)),
          mine: said(mine),
          theirs: said(theirs),
        }))}
        onUseTheirs={onUseTheirs}
      />
    </ListSheet>
  );
}

const keyOf = ({ origin, path, fingerprint }: TableKey): TableKey => ({ origin, path, fingerprint });

/** "accession “req”, MRN “id”" */
function said(columns: ColumnMap): string {
  const each = Object.entries(columns).map(([field, ref]) =>
    text('table_column', fieldText(field as WorklistField), ref ? ref.heading : text('columns_nowhere')),
  );
  return listed(each);
}
