import type { FillField } from '../../lib/model';

/** A value as the form takes it: its date boxes and their masks read 11/10/2026, and nothing with the year first. */
export function copied(field: FillField, value: string): string {
  const [, year, month, day] = (field === 'caseDate' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)) || [];
  return year ? `${month}/${day}/${year}` : value;
}
