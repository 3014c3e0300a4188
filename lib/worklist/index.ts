export type { Contested, ReadRow } from './fields/interpret';
export { type ColumnFound, columnsFound } from './fields/taught-columns';
export { joinedRows } from './live/joined';
export { keyerFor } from './privacy/pseudonyms';
export { cutterFor } from './privacy/redact';
export { keepableHeading, keepablePath } from './privacy/safe-to-store';
export { type Reading, type ReadOptions, read, type TableFound } from './read';
export { readText, type TextReading } from './read-file';
export { isKeepable, readTables, writeTables } from './taught-file';
