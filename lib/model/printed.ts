/** One part of a printed page, from top to bottom. */
export type Block =
  | { kind: 'title' | 'heading' | 'paragraph' | 'note'; text: string }
  /** A label and a ruled line, on which `value` stands; '' leaves it to be written on by hand. */
  | { kind: 'field'; label: string; value: string }
  | { kind: 'count'; label: string; value: string }
  | { kind: 'choice'; label: string; options: { text: string; ticked: boolean }[] }
  /** `widths` are shares of the line; headings are repeated on every page. A row with its first cell alone is a heading among the rows. */
  | { kind: 'table'; headings: string[]; widths: number[]; rows: string[][] }
  | { kind: 'new-page' };

/** A page to print, or to make a PDF of: what it says, in order. `foot` stands under every page. */
export interface Printed {
  title: string;
  foot: string;
  blocks: Block[];
}

/** A table for a spreadsheet; numbers stay numbers. */
export interface Sheet {
  name: string;
  headings: string[];
  rows: (string | number | null)[][];
  /** What has to be said of it, in a last line of its own; '' where there is nothing to say. */
  foot: string;
}

/** The sentences a printed page needs; each stands in `_locales` as `print_<key>`. */
export const PRINT_KEYS = [
  'banner',
  'foot',
  'name',
  'nothing_logged',
  'column_date',
  'column_pgy',
  'column_site',
  'column_case_id',
  'column_category',
  'column_item',
  'column_role',
  'column_flags',
  'column_logged',
  'column_carried_in',
  'column_total',
  'column_in_period',
  'column_to_date',
  'column_correction',
  'column_in_ads',
  'column_here',
  'correction_log_case',
  'correction_delete_repeat',
  'correction_change_date',
  'correction_change_role',
  'correction_change_category',
  'correction_add_entry',
  'correction_change_item',
  'correction_look_entry',
  'esir_log',
  'esir_notes',
  'esir_under_500',
  'esir_drafts_left_out',
  'esir_undated_left_out',
  'esir_carried_in',
  'esir_carry_in_left_out',
  'esir_carried_total_raised',
  'review_carry_in_left_out',
  'esir_sum_differs',
  'review_title',
  'review_encounters',
  'review_clinic_only',
  'review_entries',
  'review_uncounted',
  'review_drafts',
  'review_no_minimums',
  'review_totals',
  'review_roles',
  'review_mix',
  'mix_vascular',
  'mix_non_vascular',
  'mix_arterial',
  'mix_venous',
  'mix_portal',
  'mix_dialysis',
  'mix_oncologic',
  'mix_clinic',
] as const;
export type PrintKey = (typeof PRINT_KEYS)[number];

/** Says a sentence of a printed page in the resident's language; the page hands it in. */
export type Say = (key: PrintKey, ...values: (string | number)[]) => string;
