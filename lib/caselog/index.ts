/** The Case Log form: recognised, filled and read back; never submitted. */
export { caseLogAddress, ENTRY_PATTERNS, isOfCaseLog } from './address';
export { matchAggregate } from './aggregate';
export { filledElements } from './elements';
export { fillCaseLog } from './fill';
export { fillUnderWay } from './filled';
export { keepable } from './keepable';
export { isOffered, type Known, narrowed } from './offered';
export { mergeOffers, offersOf } from './offers';
export { outcomeOf } from './outcome';
export { previewFill } from './preview';
export { recognise } from './recognise';
export { type Resident, watchResident } from './resident';
export { selfTest } from './self-test';
export { caseLogState } from './state';
export { readTracked } from './tracked';
export { undoFill } from './undo';
export { onSubmitted, watchFilled } from './watch';
