import type { CapturedRow, Standing, WorklistField } from '../../lib/model';
import { text } from '../../lib/platform/text';
import { Icon } from '../Icon';
import { momentText, shortDayText } from '../moments';
import { fieldText } from '../words';

/** Fields whose values are not shown; a mark says that the row has them. */
const MARKED: readonly WorklistField[] = ['mrn', 'accession', 'order'];

interface Props {
  row: CapturedRow;
  /** Fields no row has, which are said once above and not again here. */
  missing: WorklistField[];
  /** What became of it on an earlier capture; null for a new row. */
  standing: Standing | null;
  ticked: boolean;
  /** `range` is true when Shift was held. */
  onToggle: (range: boolean) => void;
}

/** One captured row: tick box, description, when, who, and which of its fields were found. */
export function RowItem({ row, missing, standing, ticked, onToggle }: Props) {
  const marks = MARKED.filter((field) => !missing.includes(field));
  return (
    <li class={ticked ? 'row ticked' : 'row'}>
      <label>
        <input type="checkbox" checked={ticked} onClick={(event) => onToggle(event.shiftKey)} />
        <span class="row-words">
          <span class="row-title">
            {row.description ?? <em>{text('reading_no_description')}</em>}
            {standing && <span class="tag quiet">{text(`reading_${standing.state}`, shortDayText(standing.at))}</span>}
          </span>
          <span class="row-facts">
            <span>{row.start ? momentText(row.start) : text('reading_no_date')}</span>
            {row.status && <span>{row.status}</span>}
            {row.modality && <span>{row.modality}</span>}
            {row.performer && <span>{row.performer}</span>}
            {row.operators && <span>{row.operators}</span>}
          </span>
          <span class="row-marks">
            {row.patientName && (
              <span class="row-name">
                <Icon name="hidden" />
                {row.patientName} <span class="unseen">({text('reading_not_stored')})</span>
              </span>
            )}
            {marks.map((field) => (
              <Mark key={field} field={field} found={!row.notFound.includes(field)} />
            ))}
          </span>
        </span>
      </label>
    </li>
  );
}

function Mark({ field, found }: { field: WorklistField; found: boolean }) {
  const name = fieldText(field);
  return (
    <span class={found ? 'found' : 'found not'}>
      {found && <Icon name="check" />}
      {found ? name : text('reading_missing', name)}
    </span>
  );
}
