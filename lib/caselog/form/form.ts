import type { HeaderField } from '../../model';

export type { HeaderField };

/** The order in which they are written: a new date makes the page reload its lists and clear the Case ID, so it comes first. */
export const WRITING_ORDER: readonly HeaderField[] = [
  'caseDate',
  'caseId',
  'caseYear',
  'role',
  'site',
  'attending',
  'patientType',
  'comments',
];

export type ControlEvent = 'focus' | 'input' | 'keyup' | 'change' | 'blur';

/** One control as a form version pins it. The element must agree in every point, or it is not the control. */
export interface ControlSpec {
  tag: 'input' | 'select' | 'textarea';
  type: 'text' | 'select-one' | 'textarea';
  /** A fixed id; or a hashed one, which a container and a global of the page's inline script must both name. */
  at: { id: string } | { within: string; global: string };
  /** The wordings of its label, one of which it must carry; none where no label is known. */
  labels: readonly string[];
  /** The exact attribute, null where it has none. */
  maxlength: number | null;
  /** How a value is compared: as it stands, as a date, or as one of the options (a person's with either order of names). */
  kind: 'text' | 'date' | 'choice' | 'person';
  /** Some programmes' forms do not have it. */
  optional: boolean;
  /** What the page is told of a new value, and of the same value set again. */
  events: readonly ControlEvent[];
  eventsAgain: readonly ControlEvent[];
  /** What a resident may use in place of the control itself: a calendar, a drawn list. */
  widget: string | null;
  /** The selector of the collapsed block in which it stands. */
  foldedIn: string | null;
}

/** The chain class → area → type → search → Add, and the panel of what was added (form.md 4). All are selectors but the lists. */
export interface PickerSpec {
  tab: string;
  /** The classes of our specialty, as the form words them: a list of others is another specialty's. */
  classes: readonly string[];
  lists: { class: ControlSpec; area: ControlSpec; type: ControlSpec };
  searchText: ControlSpec;
  searchButton: string;
  resultBody: string;
  /** Within one row: its ids repeat with every row. */
  row: { description: string; type: string; addCell: string; addButton: string; addText: string; quantity: string };
  selectedBody: string;
  selectedItem: string;
  /** Within one item: what takes it out again. On the never-touch list all the same; undoing our own fill is the one exception. */
  removeIcon: string;
}

/** One version of the Case Log form, as data. Exactly one must match a page before anything is written. */
export interface FormVersion {
  id: string;
  /** The path that the form posts to, lower case. */
  action: string;
  fields: Record<HeaderField, ControlSpec>;
  picker: PickerSpec;
  /** The lists that a new date makes the page fetch again. */
  reloadedByDate: readonly ControlSpec[];
  /** Options that are no answer, although they can be chosen. */
  placeholders: readonly string[];
  /** What sends the case. */
  submitButton: string;
  /** What is never clicked, nor anything inside it. */
  neverTouch: readonly string[];
}
