export { joinedRows } from './joined';
export { keepableHeading, keepablePath } from './keepable';
export { keyerFor } from './keyed';
export { type Reading, type ReadOptions, read, type TableFound } from './read';
export { cutterFor } from './redact';
export type { Contested, ReadRow } from './rows';
export { isKeepable, readTables, writeTables } from './table-file';
export { type ColumnFound, columnsFound } from './taught';
export { readText, type TextReading } from './text';
