export {
  BACKLOG_FAULTS,
  type Backlog,
  type BacklogCase,
  type BacklogFault,
  readBacklog,
} from './cases';
export { BACKLOG_COLUMNS, type BacklogField, backlogColumns } from './columns';
export { readTotals, type Totals } from './totals';
