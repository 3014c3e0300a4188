import { type Concept, concept } from '../procedures';
import { type Bench, type Candidate, sift } from './bench';
import { isMapped } from './mapping';

/** Marks what stands in for a logged procedure; no line's id begins so, for those are hashes or a worklist's own numbers. */
const STAND_IN = 'logged:';

/**
 * S4 (rules.md B.3): takes a bench through the steps of one encounter, knowing what that encounter has in a case already logged. Logged
 * procedures take part as if they were lines: what they would absorb, and what shares a category with them, is dropped as ALREADY_LOGGED.
 * @param logged concept ids; unknown ones are passed over
 */
export function knowingLogged(bench: Bench, logged: readonly string[], steps: (bench: Bench) => Bench): Bench {
  const known = logged.flatMap((id) => concept(id) ?? []);
  if (known.length === 0) return steps(bench);
  const settled = steps({ ...bench, standing: [...bench.standing, ...known.map(standIn)] });
  const categories = new Set<string>(known.map(({ category }) => category));
  const mine = { ...settled, standing: settled.standing.filter(({ line }) => !isStandIn(line.id)) };
  const sifted = sift(mine, (candidate) =>
    isMapped(candidate) && categories.has(candidate.concept.category)
      ? { reason: 'ALREADY_LOGGED', rule: 'S4.logged' }
      : candidate,
  );
  return {
    ...sifted,
    dropped: sifted.dropped.map((drop) =>
      drop.absorbedBy !== null && isStandIn(drop.absorbedBy)
        ? { ...drop, reason: 'ALREADY_LOGGED', rule: 'S4.logged', absorbedBy: null }
        : drop,
    ),
  };
}

const isStandIn = (lineId: string): boolean => lineId.startsWith(STAND_IN);

/** A logged procedure as a candidate that no rule may take away. */
function standIn(known: Concept): Candidate {
  const said = { code: null, comment: null, status: null, modality: null, location: null };
  const nobody = { patient: null, accession: null, session: null, start: null, end: null, operators: null };
  const decision = {
    concept: known.id,
    category: known.category,
    confidence: 1,
    review: false,
    why: [],
    alternatives: [],
  };
  return {
    line: {
      ...said,
      ...nobody,
      id: STAND_IN + known.id,
      description: known.name,
      backlog: false,
      decision,
      override: { concept: known.id, insisted: true },
    },
    concept: known,
    role: 'Primary',
    flags: [],
    rules: [],
    insisted: true,
  };
}
