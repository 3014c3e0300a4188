import type { Dropped, Encounter, Entry, Flag, Line } from '../model';
import { absorb } from './absorb';
import { type Bench, layOut } from './bench';
import { complexity } from './complexity';
import { components, nonProcedures } from './components';
import { doubtfulParts } from './doubtful-parts';
import { duplicates } from './duplicates';
import { entryFlags, flagSessions } from './flags';
import { group, type Visit } from './group';
import { integral } from './integral';
import { knowingLogged } from './logged';
import { isMapped, mapping } from './mapping';
import { operator } from './operator';
import { compareCategories, compareLines, compareText } from './order';
import { residentsWord } from './override';
import { status } from './status';
import { repeatVisits } from './visits';

/** S1 to S6: asked of every line; an addendum or a repeated visit may belong to a line of another day. */
const LINE_STEPS: readonly ((bench: Bench, me: readonly string[]) => Bench)[] = [
  residentsWord,
  status,
  nonProcedures,
  repeatVisits,
  components,
  duplicates,
  mapping,
  operator,
];

/** S7 to S9: asked within one encounter, in this order (rules.md B.3). */
const ENCOUNTER_STEPS: readonly ((bench: Bench) => Bench)[] = [integral, absorb, complexity];

/**
 * Worklist lines → encounters with the entries they make, by the rules S1 to S11 of rules.md B.3. `me` are the resident's names as worklists
 * write them. Pure: the same lines in any order give the same answer, and every line is an entry, dropped with its reason, or unmapped.
 * `logged` are concepts that the encounter of these lines has in a case already logged (S4). Encounters come by date, start and id, entries in the order of Table 2. A line that comes twice under one id is taken once.
 */
export function resolve(lines: readonly Line[], me: readonly string[], logged: readonly string[] = []): Encounter[] {
  const once = [...new Map([...lines].sort(compareAll).map((line) => [line.id, line])).values()];
  const bench = LINE_STEPS.reduce((current, step) => step(current, me), layOut(once));
  const judged = group(once).map((visit) => ({ visit, bench: benchOf(visit, bench, logged) }));
  const entries = judged.map(({ bench: own }) => entriesOf(own));
  const absorbers = absorberIndex(
    judged.flatMap(({ bench: own }) => own.dropped),
    entries.flat(),
  );
  return flagSessions(
    judged.map(({ visit, bench: own }, index) => ({
      patient: visit.lines[0]!.patient,
      lineIds: visit.lines.map((line) => line.id),
      date: visit.date,
      entries: entries[index]!,
      dropped: own.dropped.map((line) => withAbsorber(line, absorbers, entries[index]!)),
      unmapped: [...own.unmapped],
      flags: own.unmapped.length > 0 ? (['unmapped'] satisfies Flag[]) : [],
    })),
  );
}

/** Lines under one id differ in something; whatever it is, the same one is taken each time. */
const compareAll = (a: Line, b: Line): number =>
  compareLines(a, b) || compareText(JSON.stringify(a), JSON.stringify(b));

/** What the line steps left of one visit, taken through the encounter steps. */
function benchOf(visit: Visit, all: Bench, logged: readonly string[]): Bench {
  const order = new Map(visit.lines.map((line, index) => [line.id, index]));
  const own: Bench = {
    standing: all.standing.filter(({ line }) => order.has(line.id)),
    dropped: all.dropped.filter(({ lineId }) => order.has(lineId)),
    unmapped: all.unmapped.filter((id) => order.has(id)),
  };
  const settled = knowingLogged(doubtfulParts(own, visit.lines), logged, (bench) =>
    ENCOUNTER_STEPS.reduce((current, step) => step(current), bench),
  );
  const dropped = [...settled.dropped].sort((a, b) => order.get(a.lineId)! - order.get(b.lineId)!);
  return { ...settled, dropped };
}

/** S10: one entry per category that stands. */
function entriesOf(bench: Bench): Entry[] {
  return bench.standing
    .filter(isMapped)
    .map((candidate) => ({
      concept: candidate.concept.id,
      category: candidate.concept.category,
      lineId: candidate.line.id,
      role: candidate.role,
      flags: entryFlags(candidate, bench),
      rules: [...candidate.rules],
    }))
    .sort((a, b) => compareCategories(a.category, b.category));
}

/** Follows each dropped line to the entry that took it in, through lines that were themselves absorbed. */
function absorberIndex(dropped: readonly Dropped[], entries: readonly Entry[]): (lineId: string) => string | null {
  const into = new Map(dropped.map((line) => [line.lineId, line.absorbedBy]));
  const standing = new Set(entries.map((entry) => entry.lineId));
  return (lineId) => {
    let at = into.get(lineId) ?? null;
    // No chain is longer than there are lines; a matrix with a circle in it must not hang the page.
    for (let hops = 0; hops < dropped.length && at !== null && !standing.has(at); hops += 1) at = into.get(at) ?? null;
    return at !== null && standing.has(at) ? at : null;
  };
}

/** Guidance and steps belong to the encounter's entry where there is only one to belong to. */
function withAbsorber(
  line: Dropped,
  absorberOf: (lineId: string) => string | null,
  entries: readonly Entry[],
): Dropped {
  const isStep = line.rule.startsWith('S3.');
  const only = isStep && entries.length === 1 ? entries[0]!.lineId : null;
  return { ...line, absorbedBy: only ?? absorberOf(line.lineId) };
}
