import { namesProcedure } from '../fields/value-shapes';

/**
 * "NAME - DESCRIPTION" taken apart; either may hold a dash between spaces, or be missing. A name as DICOM writes it has a caret before the dash
 * that ends it; where words of procedures stand in its place there is none. Null where there is no dash.
 */
export function studyTitle(title: string): { name: string; description: string } | null {
  const text = `${title} `;
  const afterCaret = text.indexOf(' - ', Math.max(0, text.indexOf('^')));
  const dash = afterCaret < 0 ? text.indexOf(' - ') : afterCaret;
  if (dash < 0) return null;
  const [name, description] = [text.slice(0, dash).trim(), text.slice(dash + 3).trim()];
  return !name.includes('^') && namesProcedure(name) ? { name: '', description: title } : { name, description };
}
