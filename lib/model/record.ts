import type { Table2Category } from './categories';
import type { Period } from './profile';
import type { Flag } from './reasons';

/** The categories of the ESIR verification form, in its order, which is not that of Table 2 (source 000, Appendix 1). */
export const ESIR_VASCULAR = [
  'Aortic Stent Grafting',
  'Arterial PTA or Stent',
  'Embolization',
  'Venous Intervention (Stent, PTA, or filter)',
  'Venous Port',
  'Dialysis Access Intervention',
  'Thrombolysis or Thrombectomy (Arterial or Venous)',
  'TIPS or TIPS Revision',
] as const satisfies readonly Table2Category[];
export const ESIR_NON_VASCULAR = [
  'Primary GI Intervention (PTBD, Cholecystostomy, Gastrostomy)',
  'Primary Nephrostomy',
  'Tumor Ablation',
  'New Outpatient Clinic Evaluation',
] as const satisfies readonly Table2Category[];

/** What a record needs to know of a procedure; the catalogue's answer is handed in. */
export interface KnownConcept {
  name: string;
  minor: boolean;
  tags: readonly string[];
}

/** One line of the detailed procedure log: one entry of one encounter. No name, no number of the hospital's, no free text. */
export interface LogRow {
  /** '' where nobody knows the day. */
  date: string;
  pgy: number | null;
  site: string;
  caseId: string;
  category: string;
  item: string;
  role: string;
  flags: Flag[];
}

/** A number of the form with where it comes from. */
export interface Sum {
  logged: number;
  carriedIn: number;
  total: number;
}

export interface EsirRow extends Sum {
  category: Table2Category;
}

/** What has to be said beside the form. Closed: each has its sentence in `_locales` as `print_esir_<code>`, its count first. */
export type EsirNote =
  | { code: 'under-500'; count: number }
  | { code: 'drafts-left-out'; count: number }
  | { code: 'undated-left-out'; count: number }
  | { code: 'carried-in'; count: number }
  | { code: 'carry-in-left-out'; count: number }
  | { code: 'carried-total-raised'; count: number }
  | { code: 'sum-differs'; count: number };

/**
 * The ESIR verification form, in the order of rules.md D. The program director's name, the date and the signature are not here: they are
 * never filled.
 */
export interface EsirForm {
  programName: string;
  programNumber: string;
  residentName: string;
  period: Period;
  vascular: EsirRow[];
  nonVascular: EsirRow[];
  /** Null leaves both boxes empty. */
  icu: boolean | null;
  encounters: Sum;
  notes: EsirNote[];
  log: LogRow[];
}
