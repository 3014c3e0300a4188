export { keyerFor } from './keyed';
export { type Reading, type ReadOptions, read, type TableFound } from './read';
export type { Contested, ReadRow } from './rows';
export { type ColumnFound, columnsFound } from './taught';
