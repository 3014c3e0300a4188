export {
  BACKLOG_COLUMNS,
  type Backlog,
  type BacklogCase,
  type BacklogFault,
  type BacklogField,
  backlogColumns,
  readBacklog,
} from './cases';
export { readTotals, type Totals } from './totals';
