export { type AdsCase, type AdsReading, type AdsRow, daysOf, onceOver, readAds, residentsIn } from './ads';
export type { Difference } from './compare';
export { type Correction, correctionSheet, correctionsOf } from './corrections';
export { type Maybe, type Reconciliation, reconcile } from './reconcile';
