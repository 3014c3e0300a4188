import type { FillField, FillReport } from '../../model';

/** Fields in which a resident may have typed anything, a patient's number included. */
const FREE_TEXT: readonly FillField[] = ['caseId', 'comments'];

/** A report as it may be stored: without what stood in free text and was not ours (safety.md E1). The form itself still shows it. */
export function keepable(report: FillReport): FillReport {
  const free = (field: FillField): boolean => FREE_TEXT.includes(field);
  return {
    ...report,
    filled: report.filled.map(({ was, ...one }) => (was === undefined || free(one.field) ? one : { ...one, was })),
    left: report.left.map((one) => (free(one.field) ? { ...one, now: null } : one)),
  };
}
