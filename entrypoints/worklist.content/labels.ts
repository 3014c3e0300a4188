import { WORKLIST_FIELDS } from '../../lib/model';
import { text } from '../../lib/platform/text';
import type { Reading } from '../../lib/worklist';
import type { Label } from './outlines';

/** Which field was read where: over the column's heading, or over the first row's value where there is no heading. */
export function labelsOf({ rows, headings }: Reading): Label[] {
  return WORKLIST_FIELDS.flatMap((field): Label[] => {
    const value = rows.find(({ places }) => places[field])?.places[field];
    const element = headings[field] ?? value;
    return value && element ? [{ element, text: text(`mark_${field}`) }] : [];
  });
}
