import { Fragment } from 'preact';
import type { Captured, WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { fieldText, listed } from '../words';

interface Props {
  reading: Captured;
  /** Fields no row has. */
  missing: WorklistField[];
  /** The resident wants to show where a field is; null where the columns are corrected elsewhere. */
  onColumn: ((field: WorklistField) => void) | null;
}

/** Which fields are contested, were shown, or are missing, in a sentence each: a missing one's name is the way to show where it is. */
export function ReadingFields({ reading: { contested, taught }, missing, onColumn }: Props) {
  const isContested = (field: WorklistField) => contested.some((one) => one.field === field);
  const shown = [...new Set(taught.map(({ field }) => field))];
  const absent = missing.filter((field) => !isContested(field) && !shown.includes(field));
  return (
    <>
      {contested.map(({ field, headings }) => (
        <p key={field} class="fine contested">
          {text('reading_contested', fieldText(field), listed(headings.map((heading) => `“${heading}”`)))}{' '}
          {onColumn && (
            <button type="button" class="as-link" onClick={() => onColumn(field)}>
              {text('reading_choose_column')}
            </button>
          )}
        </p>
      ))}
      <p class="fine">
        {shown.length > 0 && `${text('reading_taught', listed(shown.map(fieldText)))} `}
        {absent.length > 0 && `${text(onColumn ? 'reading_absent' : 'import_absent')} `}
        {absent.map((field, at) => (
          <Fragment key={field}>
            {at > 0 && ', '}
            {onColumn ? <Missing field={field} onColumn={onColumn} /> : fieldText(field)}
          </Fragment>
        ))}
        {absent.length > 0 && '. '}
        {onColumn && (
          <button type="button" class="as-link" onClick={() => onColumn(shown[0] ?? missing[0] ?? 'accession')}>
            {text('reading_wrong_column')}
          </button>
        )}
      </p>
    </>
  );
}

function Missing({ field, onColumn }: { field: WorklistField; onColumn: (field: WorklistField) => void }) {
  return (
    <button
      type="button"
      class="as-link quiet"
      title={text('reading_show_where')}
      aria-label={text('reading_absent_field', fieldText(field))}
      onClick={() => onColumn(field)}
    >
      {fieldText(field)}
    </button>
  );
}
