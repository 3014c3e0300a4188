export { concept, concepts } from './catalogue';
export { completedInstead } from './completed';
export type { Concept, ListedRow } from './concept';
export { decide, type Question } from './decide';
export { listingsFor } from './listings';
