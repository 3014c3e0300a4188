export { readReport } from './read-report';
export { isReport } from './sections/split';
export { reportsTable, withReports } from './table';
