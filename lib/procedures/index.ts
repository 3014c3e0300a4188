export { concept, concepts } from './catalogue';
export { choices } from './choices';
export { completedInstead } from './completed';
export type { Concept, ListedRow } from './concept';
export { decide, type Question } from './decide';
export { type Learned, learnedAt } from './learned';
export { listingsFor } from './listings';
export { wordingOf } from './wording';
export { readWordings, writeWordings } from './wording-file';
