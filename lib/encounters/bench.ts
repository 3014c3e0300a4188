import type { Dropped, Flag, Line, Role } from '../model';
import { type Concept, concept } from '../procedures';
import type { RuleId } from './rules';

/** A line on its way through the rules, with what they have found so far. */
export interface Candidate {
  line: Line;
  /** Null until and unless the line is mapped. */
  concept: Concept | null;
  role: Role;
  flags: readonly Flag[];
  rules: readonly RuleId[];
  /** The resident put this procedure here: no rule may take it away. */
  insisted: boolean;
}

/** What lies before the rules: lines still standing, and those set aside with the reason. Each step takes a bench and hands on a new one. */
export interface Bench {
  standing: readonly Candidate[];
  dropped: readonly Dropped[];
  /** Ids of lines that nobody can name yet. */
  unmapped: readonly string[];
}

/** A rule's verdict against a line. */
export interface Drop {
  reason: Dropped['reason'];
  rule: RuleId;
  absorbedBy?: string;
}

/** The ruling on one candidate: the candidate as it goes on, or why it does not. */
export type Ruling = Candidate | Drop;

/** Lays the lines out for the first step; the resident's own word, where given, takes the place of the mapping. */
export function layOut(lines: readonly Line[]): Bench {
  return { standing: lines.map(candidateOf), dropped: [], unmapped: [] };
}

function candidateOf(line: Line): Candidate {
  const id = line.override === null ? line.decision.concept : line.override.concept;
  const known = id === null ? undefined : concept(id);
  const counts = known !== undefined && known.category !== 'Component' && known.category !== 'Not counted';
  // What the mapper itself would ask about is not dropped on its guess: the resident names it (rules.md B.3 S5).
  const doubtful = !counts && line.override === null && line.decision.review;
  return {
    line,
    concept: doubtful ? null : (known ?? null),
    role: 'Primary',
    flags: [],
    rules: [],
    insisted: line.override?.insisted === true && counts,
  };
}

/** Asks `rule` of every standing candidate; those it drops go to `dropped`, unless the resident insisted on them. */
export function sift(bench: Bench, rule: (candidate: Candidate) => Ruling): Bench {
  const standing: Candidate[] = [];
  const dropped = [...bench.dropped];
  for (const candidate of bench.standing) {
    const ruling = rule(candidate);
    if ('line' in ruling) standing.push(ruling);
    else if (candidate.insisted) standing.push(candidate);
    else dropped.push(droppedLine(candidate, ruling));
  }
  return { ...bench, standing, dropped };
}

function droppedLine({ line, concept }: Candidate, { reason, rule, absorbedBy }: Drop): Dropped {
  return { lineId: line.id, concept: concept?.id ?? null, reason, rule, absorbedBy: absorbedBy ?? null };
}

/** The candidate with one more rule, and flags where the rule raises some. */
export function note(candidate: Candidate, rule: RuleId, ...flags: Flag[]): Candidate {
  return {
    ...candidate,
    rules: [...candidate.rules, rule],
    flags: [...new Set([...candidate.flags, ...flags])],
  };
}
