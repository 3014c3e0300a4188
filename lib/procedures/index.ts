export { concept, concepts } from './catalogue';
export { completedInstead } from './completed';
export type { Concept, ListedRow } from './concept';
export { listingsFor } from './listings';
export { decide, type Question } from './match';
