import type { WorklistField } from '../../model';
import type { Found } from './values';

/** A column, or a part of one, that may be a field: its values line by line, null where a line has none. */
export interface Candidate {
  field: WorklistField;
  /** 0 is the strongest name a field can have. */
  rank: number;
  heading: string;
  /** The column of the sheet; null where each value carries its own label. */
  column: number | null;
  /** Where the heading stands. */
  element: Element | null;
  values: (Found | null)[];
  /** On how many lines something stands there that cannot be the field. */
  misfits: number;
}
