export { keyerFor } from './keyed';
export { type Reading, read } from './read';
export type { ReadRow } from './rows';
