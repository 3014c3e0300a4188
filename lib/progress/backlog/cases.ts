import type { DateOrder, Role } from '../../model';
import { namesNobody } from '../../tables/absent';
import { settleOrder } from '../../tables/date-order';
import { type Columns, cell } from '../../tables/heading-row';
import { readMoments } from '../../tables/moments';
import { isIdentifying } from '../screen';
import { categoriesIn, patientTypeIn, roleIn } from '../sheet/words';
import type { BacklogField } from './columns';

/** One case of an earlier log, on its way to a draft. `line` is its number in the file. */
export interface BacklogCase {
  line: number;
  /** Null where the log does not know it: the day of entry may then stand for it, for backlog alone (source 001; rules.md A45). */
  date: string | null;
  description: string;
  /** What the log itself calls it; '' where it does not. It is shown beside the mapping, and decides nothing. */
  category: string;
  role: Role | null;
  site: string | null;
  patientType: 'Adult' | 'Pediatric' | null;
  /** Kept only where it is one of ours, made at random; any other may be a patient's number. */
  caseId: string | null;
  /**
   * The patient as the log tells one from another: a number, a name, or a Case ID that is none of ours; null where it does not. To be hashed,
   * and never kept as it stands.
   */
  patient: string | null;
}

/** Why a line made no case. Closed: each has its sentence in `_locales` as `backlog_fault_<code>`. */
export const BACKLOG_FAULTS = ['no-description', 'date-unclear', 'date-in-future', 'identifying', 'broken'] as const;
export type BacklogFault = (typeof BACKLOG_FAULTS)[number];

export interface Backlog {
  /** Oldest first, those without a day last. */
  cases: BacklogCase[];
  left: { line: number; fault: BacklogFault }[];
  /** The order in which the file writes the numbers of its dates; null while dates could be swapped, which then make no case. */
  order: DateOrder | null;
  /** Whether somebody has to say that order. */
  unsettled: boolean;
}

/** Nobody who logs cases today did any before. */
const EARLIEST = '1990-01-01';

/** The cases of an earlier log. Every line is a case or is told with its fault; nothing is guessed and nothing is dropped in silence. */
export function readBacklog(columns: Columns<BacklogField>, today: string, said: DateOrder | null = null): Backlog {
  const now = new Date(`${today}T12:00`);
  const dates = columns.lines.map((line) => cell(line, columns, 'date'));
  const { order, open } = settleOrder([{ texts: dates, of: 'exam' }], now, said, () => ({
    planned: new Set(),
    // A log is of what was done.
    made: new Set(dates.keys()),
  }));
  const moments = readMoments(dates, now, order);
  const backlog: Backlog = { cases: [], left: [], order, unsettled: open !== null };
  for (const [at, line] of columns.lines.entries()) {
    const date = dates[at]!;
    const told = moments[at]?.date ?? null;
    const day = told !== null && told < EARLIEST ? null : told;
    const description = cell(line, columns, 'description') || cell(line, columns, 'category');
    const fault = line.broken ? 'broken' : faultOf(date, day, description, today);
    if (fault) {
      backlog.left.push({ line: line.number, fault });
      continue;
    }
    const site = cell(line, columns, 'site');
    const caseId = cell(line, columns, 'caseId');
    const isOurs = /^[0-9A-HJKMNP-TV-Z]{16}$/.test(caseId);
    backlog.cases.push({
      line: line.number,
      date: day,
      description,
      category: categoriesIn(cell(line, columns, 'category'))[0] ?? '',
      role: roleIn(cell(line, columns, 'role')),
      site: site === '' || isIdentifying(site) ? null : site,
      patientType: patientTypeIn(cell(line, columns, 'patientType')),
      caseId: isOurs ? caseId : null,
      patient: patientIn(cell(line, columns, 'patient')) ?? patientIn(caseId),
    });
  }
  backlog.cases.sort((one, other) =>
    (one.date ?? '9999') < (other.date ?? '9999') ? -1 : one.date === other.date ? 0 : 1,
  );
  return backlog;
}

function faultOf(date: string, day: string | null, description: string, today: string): BacklogFault | null {
  if (description === '') return 'no-description';
  if (isIdentifying(description)) return 'identifying';
  if (day === null && /\d/.test(date)) return 'date-unclear';
  return day !== null && day > today ? 'date-in-future' : null;
}

/** What tells one patient of the log from another; null for what says that it is not known, was rounded or masked. */
const patientIn = (text: string): string | null => (text === '' || namesNobody(text) ? null : text);
