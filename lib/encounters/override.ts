import { type Bench, note, sift } from './bench';

/** The resident's own word on a line comes before every rule: what is not a case goes, and what is one stays (rules.md B.3). */
export function residentsWord(bench: Bench): Bench {
  return sift(bench, (candidate) => {
    const { override } = candidate.line;
    if (override === null) return candidate;
    if (override.concept === null) return { reason: 'NOT_A_CASE', rule: 'S0.not-a-case' };
    return note(candidate, 'S0.resident');
  });
}
