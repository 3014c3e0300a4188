export {
  type AdsCase,
  type AdsReading,
  type AdsRow,
  daysOf,
  keyOf as caseIdKey,
  onceOver,
  readAds,
  residentsIn,
} from './ads';
export type { Difference } from './compare';
export { type Correction, correctionSheet, correctionsOf } from './corrections';
export type { Keys } from './pair';
export { type Maybe, type Reconciliation, reconcile } from './reconcile';
export { caseLogCase, takeable } from './take-over';
