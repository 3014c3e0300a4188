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

/** What a control holds that only one control of the form does; each has its test in `contents.ts`. */
export type Content = 'date' | 'years' | 'roles' | 'sites' | 'people' | 'ages' | 'classes';

/**
 * What names a control, each kind by itself (form.md 3 and 4). Two kinds must agree before anything is written there; of one that is
 * missing, or says what nobody knows, nothing is made.
 */
export interface Evidence {
  /** The ids and names that public copies of the page show. */
  names: readonly string[];
  /** The wordings of its label, in small letters without punctuation. */
  labels: readonly string[];
  /** The globals of the page's own inline script that name it. */
  globals: readonly string[];
  /** What the control is, or stands in: it supports another kind, and contradicts none. */
  place: string | null;
  content: Content | null;
}

/** One control of the form: what names it, and how it is written. */
export interface ControlSpec {
  tag: 'input' | 'select' | 'textarea';
  types: readonly string[];
  evidence: Evidence;
  /** How a value is compared: as it stands, as a date, or as one of the options (a person's with either order of names). */
  kind: 'text' | 'date' | 'choice' | 'person';
  /** What the page is told of a new value, and of the same value set again. */
  events: readonly ControlEvent[];
  eventsAgain: readonly ControlEvent[];
  /** What a resident may use in place of the control itself: a calendar, a drawn list. */
  widget: string | null;
  /** It may stand in a block that is folded away, and is unfolded before it is written. */
  folds: boolean;
  /** It stands in the form itself; the picker's lists may stand beside it. */
  inForm: boolean;
}

/** The chain class → area → type → search → Add, and the panel of what was added (form.md 4). */
export interface PickerSpec {
  /** What opens the picker's pane, and the words on it. */
  tab: { selector: string; text: string };
  /** The classes of our specialty, as the form words them: a list of others is another specialty's. */
  classes: readonly string[];
  lists: { class: ControlSpec; area: ControlSpec; type: ControlSpec };
  searchText: ControlSpec;
  searchButton: { selector: string; text: RegExp };
  results: { body: string; table: string };
  /** Within one row: its ids repeat with every row. */
  row: {
    description: string;
    descriptionCell: string;
    type: string;
    addCell: string;
    addButton: string;
    /** In small letters, without the signs around it. */
    addText: string;
    favourite: RegExp;
    quantity: string;
  };
  selectedBody: string;
  /** What stands beside the panel of selected codes, and tells it where its own name does not. */
  selectedNear: string;
  selectedItem: string;
  /** Within one item: what takes it out again. On the never-touch list all the same; undoing our own fill is the one exception. */
  removeIcon: string;
}

/** One version of the Case Log form, as data. */
export interface FormVersion {
  id: string;
  /** The path that the form posts to, lower case. */
  action: string;
  fields: Record<HeaderField, ControlSpec>;
  picker: PickerSpec;
  /** Controls that are none of ours: what is named like one of them is left alone. */
  others: readonly Pick<Evidence, 'names' | 'labels'>[];
  /** The lists that a new date makes the page fetch again. */
  reloadedByDate: readonly ControlSpec[];
  /** Options that are no answer, although they can be chosen. */
  placeholders: readonly string[];
  /** What sends the case. */
  submitButton: string;
  /** What is never clicked, nor anything inside it. */
  neverTouch: readonly string[];
}
