export { readReport } from './read-report';
export { isReport } from './split';
export { reportsTable, withReports } from './table';
