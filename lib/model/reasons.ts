import * as z from 'zod/mini';

/** Why a worklist line makes no entry of its own (rules.md B.3). Closed: each has its sentence in `_locales`. */
export const DropReason = z.enum([
  'NOT_PERFORMED',
  'NONINVASIVE_IMAGING',
  'NOT_NEW_OUTPATIENT',
  'IMAGING_COMPONENT',
  'COMPONENT',
  'DUPLICATE_LINE',
  'ALREADY_LOGGED',
  'UNMAPPED',
  'NOT_FIRST_OPERATOR',
  'OVER_TWO_RESIDENTS',
  'INTEGRAL_TIPS',
  'INTEGRAL_DIALYSIS',
  'INTEGRAL_AORTIC',
  'DIAGNOSTIC_COMPONENT',
  'SAME_SYSTEM_ADJUNCT',
  'ANALGESIC_ADJUNCT',
  'SAME_CONCEPT',
  'LOWER_SAME_CATEGORY',
  'NOT_A_CASE',
]);
export type DropReason = z.infer<typeof DropReason>;

/** What a resident should know of an encounter or an entry; flags never change a count (rules.md B.3, S11). */
export const Flag = z.enum([
  'same_category_disparate',
  'category_arguable',
  'operator_inferred',
  'operator_unknown',
  'role_secondary',
  'backlog_entry_date',
  'telehealth',
  'attempt_incomplete',
  'same_day_sessions',
  'status_unknown',
  'unmapped',
  'words_unknown',
]);
export type Flag = z.infer<typeof Flag>;
