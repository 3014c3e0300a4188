export { readReport } from './read-report';
export type { DroppedPhrase, Person, Report, ReportEntry } from './report';
