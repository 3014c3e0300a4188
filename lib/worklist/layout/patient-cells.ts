import type { WorklistField } from '../../model';
import { type Claim, claimsOf } from '../fields/headings';
import type { Column } from '../systems/define';

/** What is a patient's and not an order's: said once, it holds for all the orders beneath. */
const OF_PATIENTS = new Set<WorklistField>(['mrn', 'patientName', 'birthDate', 'age']);
const WHOSE = new Set<WorklistField>(['mrn', 'patientName']);

/** Whether something may name a field of a patient. */
export const tellsPatient = (claims: readonly Claim[]): boolean => claims.some(({ field }) => OF_PATIENTS.has(field));

/** Whether columns say themselves whose their lines are. */
export function saysWhose(columns: readonly Column[]): boolean {
  return columns.some(({ heading }) => claimsOf(heading).some(({ field }) => WHOSE.has(field)));
}
