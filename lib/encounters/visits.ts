import { type Bench, type Candidate, sift } from './bench';
import { dateOf } from './moments';
import { compareLines } from './order';

const NEW_EVALUATION = 'New Outpatient Clinic Evaluation';

/**
 * S2, the visits of one patient together: one new evaluation per referral problem within twelve months (rules.md B.4.9). The problem is
 * read from the comments; a later "new" visit counts only where both comments are there and differ.
 */
export function repeatVisits(bench: Bench): Bench {
  const counted: Candidate[] = [];
  const repeats = new Map<string, string>();
  for (const visit of bench.standing.filter(isDatedEvaluation).sort((a, b) => compareLines(a.line, b.line))) {
    const earlier = counted.find((other) => sameProblem(other, visit) && withinAYear(other, visit));
    if (earlier === undefined) counted.push(visit);
    else repeats.set(visit.line.id, earlier.line.id);
  }
  return sift(bench, (candidate) => {
    const absorbedBy = repeats.get(candidate.line.id);
    return absorbedBy === undefined ? candidate : { reason: 'NOT_NEW_OUTPATIENT', rule: 'S2.repeat-visit', absorbedBy };
  });
}

const isDatedEvaluation = ({ concept, line }: Candidate): boolean =>
  concept?.category === NEW_EVALUATION && line.patient !== null && line.start !== null;

function sameProblem(a: Candidate, b: Candidate): boolean {
  if (a.line.patient !== b.line.patient) return false;
  const [one, other] = [problemOf(a), problemOf(b)];
  return one === '' || other === '' || one === other;
}

const problemOf = ({ line }: Candidate): string => (line.comment ?? '').trim().toLowerCase();

/** Visits of one date are left to S9. */
function withinAYear(earlier: Candidate, later: Candidate): boolean {
  const from = dateOf(earlier.line.start!);
  const to = dateOf(later.line.start!);
  const anniversary = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return from < to && to < anniversary;
}
