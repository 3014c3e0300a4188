import type { Case, Field } from './case';
import type { Code } from './facts';

export interface Option {
  value: string;
  text: string;
}

/** What names a control on the page. A control is there to be found where two of them do. */
export type Evidence = 'label' | 'structure' | 'script' | 'options';

/** One control of the page, ours or none of ours (`field` null). `key` marks it for the oracle; every control of the page has one. */
export interface Control {
  key: string;
  field: Field | null;
  kind: 'text' | 'native-date' | 'select' | 'textarea';
  id: string | null;
  name: string;
  label: string;
  attributes: Record<string, string>;
  options: Option[];
  /** The value, for a list the option's value, that the page itself puts there; '' for none. */
  preset: string;
  evidence: Evidence[];
  widget: 'none' | 'select2' | 'bootstrap-group' | 'bootstrap-box' | 'jquery-ui-mask';
}

/** How the page behaves once it lives. */
export interface Behavior {
  /** A change of the date loads these lists anew; `keep`: what was chosen in them stays chosen. */
  reload: { role: boolean; areas: boolean; keep: boolean; clearsCaseId: boolean };
  /** The date goes back to today when one of these fields changes, so many times. */
  dateReset: { on: Field[]; times: number };
  addBlanks: 'blank' | 'preset' | 'no';
  addClearsRows: boolean;
  /** The types' list searches by itself when it changes. */
  autoSearch: boolean;
  /** Answers of an earlier choice are let through when they come late. */
  lateAnswers: boolean;
  lists: 'json' | 'html';
  /** Least and most milliseconds of an answer. */
  delay: [number, number];
  template: 'served' | 'scripted';
  validation: boolean;
  confirm: boolean;
}

export interface Picker {
  panes: 'open' | 'tabs-active' | 'tabs-closed' | 'accordion';
  tabs: 'bootstrap' | 'own';
  classes: Option[];
  classPreset: boolean;
  /** The lists under the class are there but shut until there is something in them. */
  shut: boolean;
  description: { type: string; attributes: Record<string, string> };
  searchText: string;
  searchTag: 'button' | 'input' | 'a';
  addTag: 'button' | 'input' | 'a';
  addText: string;
  addClass: string;
  starTag: 'button' | 'a';
  attributeBoxes: boolean;
  /** Rows that the programme has, each with the most that may be added at once. */
  codes: (Code & { max: number; id: string })[];
  panelBefore: boolean;
  removeHidden: boolean;
  ids: { class: string; areas: string; types: string; search: string };
  /** What stands beside the lists, none of them known from a saved page. */
  labels: { class: string; areas: string; types: string; description: string };
}

export interface Shell {
  kind: 'classic' | 'unified' | 'sidebar';
  switcher: boolean;
  search: boolean;
  /** A panel that narrows a list of earlier cases, with labels like the form's own. */
  filter: boolean;
  notice: boolean;
  /** Forms and buttons that must not be touched. */
  logOff: 'form' | 'link';
}

/** Everything that decides one page; the same seed draws the same. */
export interface PageSpec {
  seed: number;
  kind: 'as-evidenced' | 'drifted' | 'lean';
  /** What of the evidence was taken away, in words. */
  drift: string[];
  programme: string;
  specialty: string;
  specialtyId: string;
  marker: string;
  controls: Control[];
  columns: string;
  wrapped: boolean;
  picker: Picker;
  pickerFirst: boolean;
  shell: Shell;
  behavior: Behavior;
  submit: { tag: 'button' | 'input'; id: string | null; classes: string; text: string };
  beside: string[];
  /** `hidden`: by the page's own toggle, which says what it opens; `unsaid`: by one that does not. */
  commentsFold: 'collapse' | 'hidden' | 'unsaid' | 'open';
  hashes: { caseId: string; caseDate: string };
  count: number;
  /** What the resident has put in by hand before the fill. */
  typed: 'caseId' | 'role' | null;
  theCase: Case;
}
