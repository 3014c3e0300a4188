import type { HeaderChoice, Programme } from '../programme';
import type { Quirks } from '../quirks';
import type { SelectedCode } from '../state';

/** What stands in the form when it is drawn: texts as the boxes show them, values as the lists hold them. */
export interface FormValues extends HeaderChoice {
  caseId: string;
  /** `M/D/YYYY`. */
  caseDate: string;
  caseYear: string;
  rotation: string;
  comments: string;
  template: string;
}

/** A complaint of the server: the posted name it is about, '' for the form as a whole. */
export interface FieldError {
  name: string;
  message: string;
}

/** Everything the entry page needs to be drawn. */
export interface FormView {
  programme: Programme;
  /** The page's own query, which its form posts to, so that its quirks last. */
  query: string;
  quirks: Quirks;
  /** ISO date. */
  today: string;
  values: FormValues;
  selected: readonly SelectedCode[];
  errors: readonly FieldError[];
  /** Cases logged so far. */
  count: number;
  /** The page comes straight after a case was logged. */
  justLogged: boolean;
  /** 0 on the entry page, the record's number where a case is being edited. */
  recordId: number;
  /** Unix seconds. */
  tokenExpires: number;
  token: string;
}

/** `2026-03-05` as the form writes it, `3/5/2026`. */
export const toFormDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${month}/${day}/${year}`;
};

/** `3/5/2026` as ISO, or null where it is no date of the calendar. */
export const fromFormDate = (text: string): string | null => {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  if (!year) return null;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};
