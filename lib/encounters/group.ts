import type { Line } from '../model';
import { concept } from '../procedures';
import { groupBy } from './lists';
import { dateOf, minutesOf } from './moments';
import { compareLines, compareText } from './order';

/** Sessions of one day are apart when the next begins this long after the end of the one before (rules.md B.2). */
const GAP_AFTER_END = 60;
/** The same from start to start, where no end is shown. */
const GAP_AFTER_START = 180;
/** A session runs past midnight, not through the next day's list: some sites number a whole admission as one session. */
const LONGEST_PAUSE = 360;

/** The lines of one patient visit, in order, and the local date on which it began. */
export interface Visit {
  date: string | null;
  lines: readonly Line[];
}

/**
 * Groups lines into encounters (rules.md B.2): same patient and local date, session ids even past midnight, different sessions apart only
 * with the time gap. Lines without a session id join the nearest, clinic visits join the day's work, and accession numbers never split.
 */
export function group(lines: readonly Line[]): Visit[] {
  const ordered = [...lines].sort(compareLines);
  const apart = ordered.filter(standsAlone).map((line) => visitOf([line]));
  const patients = groupBy(
    ordered.filter((line) => !standsAlone(line)),
    (line) => line.patient,
  );
  const together = [...patients.values()].flatMap(visitsOfPatient);
  return [...apart, ...together].sort(
    (a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareLines(a.lines[0]!, b.lines[0]!),
  );
}

/** A line without a patient, and a case of long ago without a date, can be joined to no other. */
const standsAlone = (line: Line): boolean =>
  line.patient === null || (line.backlog && line.start === null && line.session === null);

function visitOf(lines: readonly Line[]): Visit {
  const ordered = [...lines].sort(compareLines);
  return { date: localDate(ordered[0]!), lines: ordered };
}

const localDate = ({ start }: Line): string | null => (start === null ? null : dateOf(start));

function visitsOfPatient(lines: readonly Line[]): Visit[] {
  const inSessions = lines.filter(hasSession);
  const sessions = [...groupBy(inSessions, (line) => line.session).values()].flatMap(splitAtPauses).map(visitOf);
  const visits = [...groupBy(sessions, (session) => session.date).values()].flatMap(mergeSessions);
  const loose = lines.filter((line) => !hasSession(line));
  const joining = groupBy(loose, (line) => nearest(visits, line) ?? localDate(line));
  const onTheirOwn = [...joining].filter(([home]) => home === null || typeof home === 'string');
  return [
    ...visits.map((visit) => visitOf([...visit.lines, ...(joining.get(visit) ?? [])])),
    ...onTheirOwn.map(([, rest]) => visitOf(rest)),
  ];
}

/** A clinic visit and a procedure on one date are one encounter of two kinds, whatever their session ids say. */
const hasSession = (line: Line): boolean => line.session !== null && !isClinic(line);

/** One session id over days is taken apart where nothing happens for hours, or where only dates are shown. */
function splitAtPauses(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && continues(last, line)) parts.at(-1)!.push(line);
    else parts.push([line]);
  }
  return parts;
}

function continues(before: Line, next: Line): boolean {
  if (before.start === null || next.start === null) return before.start === next.start;
  if (dateOf(before.start) === dateOf(next.start)) return true;
  const from = minutesOf(before.end) ?? minutesOf(before.start);
  const to = minutesOf(next.start);
  return from !== null && to !== null && to - from < LONGEST_PAUSE;
}

function mergeSessions(sessions: readonly Visit[]): Visit[] {
  const merged: Visit[] = [];
  for (const session of [...sessions].sort((a, b) => compareLines(a.lines[0]!, b.lines[0]!))) {
    const last = merged.at(-1);
    if (last === undefined || isLater(last, session)) merged.push(session);
    else merged[merged.length - 1] = visitOf([...last.lines, ...session.lines]);
  }
  return merged;
}

function isLater(before: Visit, next: Visit): boolean {
  const start = minutesOf(next.lines[0]!.start);
  return start !== null && before.lines.every((line) => start >= (clearAt(line) ?? Number.POSITIVE_INFINITY));
}

/** From when on another session's start is a new visit, in minutes; null where no time is shown. */
function clearAt(line: Line): number | null {
  const end = minutesOf(line.end);
  if (end !== null) return end + GAP_AFTER_END;
  const start = minutesOf(line.start);
  return start === null ? null : start + GAP_AFTER_START;
}

/** The visit of the line's date that starts closest to it; the first of the day where no time tells. */
function nearest(visits: readonly Visit[], line: Line): Visit | undefined {
  const start = minutesOf(line.start) ?? 0;
  const distance = (visit: Visit): number =>
    Math.min(...visit.lines.map((other) => Math.abs((minutesOf(other.start) ?? 0) - start)));
  const sameDay = visits.filter((visit) => visit.date === localDate(line));
  return sameDay.sort((a, b) => distance(a) - distance(b) || compareLines(a.lines[0]!, b.lines[0]!))[0];
}

function isClinic(line: Line): boolean {
  const id = line.override?.concept ?? line.decision.concept;
  return id === 'NC.VISIT' || (id !== null && concept(id)?.category === 'New Outpatient Clinic Evaluation');
}
