/** The Case Log form: recognised, filled and read back; never submitted. */
export { caseLogAddress, ENTRY_PATTERNS } from './address';
export { filledElements } from './elements';
export { fillCaseLog, fillUnderWay } from './fill';
export { keepable } from './keepable';
export { outcomeOf } from './outcome';
export { recognise } from './recognise';
export { type Resident, watchResident } from './resident';
export { selfTest } from './self-test';
export { caseLogState } from './state';
