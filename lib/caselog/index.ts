/** The Case Log form: recognised, filled and read back; never submitted. */

export { fillCaseLog } from './fill/fill';
export { fillUnderWay } from './fill/filled';
export { previewFill } from './fill/preview';
export { undoFill } from './fill/undo';
export { type Resident, watchResident } from './fill/user-edits';
export { onSubmitted, watchFilled } from './fill/watch';
export { caseLogAddress, ENTRY_PATTERNS, isOfCaseLog } from './form/address';
export { recognise } from './form/recognise';
export { selfTest } from './form/self-test';
export { matchAggregate } from './page/aggregate';
export { type Complaints, watchComplaints } from './page/complaints';
export { filledElements } from './page/elements';
export { mergeOffers, offersOf } from './page/form-options';
export { keepable } from './page/keepable';
export { caseLogState } from './page/state';
export { readTracked } from './tracked-codes/tracked';
export { isOffered, type Known, narrowed } from './tracked-codes/tracked-rows';
