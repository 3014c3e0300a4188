import type { BacklogRow, DraftLine } from '../../lib/model';
import { decide } from '../../lib/procedures';

/** A line that no page shows: whatever a worklist alone would say of it is not known. */
export const UNSHOWN = {
  accession: null,
  order: null,
  session: null,
  code: null,
  comment: null,
  end: null,
  status: null,
  modality: null,
  operators: null,
  performer: null,
  backlog: true,
  override: null,
} satisfies Partial<DraftLine>;

/** A case of an earlier log as a line for the rules and the store. Its category there decides nothing: the description is mapped as any. */
export function backlogLine({
  lineKey,
  patientKey,
  description,
  date,
  site,
  patientType,
  cells,
}: BacklogRow): DraftLine {
  return {
    ...UNSHOWN,
    id: lineKey,
    patient: patientKey,
    description,
    start: date,
    location: site,
    patientType,
    decision: decide({ description }),
    system: 'backlog',
    cells,
  };
}
