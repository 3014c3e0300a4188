import type { Concept } from '../procedures';
import { type Bench, type Candidate, note } from './bench';

/** A candidate whose procedure is known, as it is from S5 on. */
export type Mapped = Candidate & { concept: Concept };

/** S5 (rules.md B.3): a line that stands for no known procedure waits for the resident's word; it is never guessed and never dropped. */
export function mapping(bench: Bench): Bench {
  const named = bench.standing.filter(isMapped);
  const unnamed = bench.standing.filter((candidate) => !isMapped(candidate));
  return {
    ...bench,
    standing: named.map((candidate) => (candidate.insisted ? candidate : note(candidate, 'S5.mapped'))),
    unmapped: [...bench.unmapped, ...unnamed.map((candidate) => candidate.line.id)],
  };
}

/** Whether the candidate's procedure is known. */
export function isMapped(candidate: Candidate): candidate is Mapped {
  return candidate.concept !== null;
}
