import { type Bench, type Drop, sift } from './bench';

/** What the catalogue's uncounted concepts are; those not named here are no procedure of ours at all (rules.md B.3 S2). */
const UNCOUNTED: Readonly<Record<string, Drop>> = {
  'NC.VISIT': { reason: 'NOT_NEW_OUTPATIENT', rule: 'S2.visit' },
  'NC.IMAGING': { reason: 'NONINVASIVE_IMAGING', rule: 'S2.imaging' },
  'NC.SUPPLY': { reason: 'COMPONENT', rule: 'S3.component' },
};
const NO_PROCEDURE: Drop = { reason: 'NOT_A_CASE', rule: 'S2.no-procedure' };

/** S2: imaging without a catheter or needle, and every visit that is not a new outpatient evaluation, make no entry. */
export function nonProcedures(bench: Bench): Bench {
  return sift(bench, (candidate) => {
    const { concept } = candidate;
    return concept?.category === 'Not counted' ? (UNCOUNTED[concept.id] ?? NO_PROCEDURE) : candidate;
  });
}

/** S3: guidance, S&I, sedation and other steps of a procedure are never an entry. */
export function components(bench: Bench): Bench {
  return sift(bench, (candidate) => {
    const { concept } = candidate;
    if (concept?.category !== 'Component') return candidate;
    return concept.id === 'IMG'
      ? { reason: 'IMAGING_COMPONENT', rule: 'S3.imaging' }
      : { reason: 'COMPONENT', rule: 'S3.component' };
  });
}
