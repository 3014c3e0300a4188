import { type Bench, sift } from './bench';

/** The catalogue's concept of visits and talks that are not counted; the other uncounted ones are imaging (domain.md B.3 S2). */
const VISIT = 'NC.VISIT';

/** S2: imaging without a catheter or needle, and every visit that is not a new outpatient evaluation, make no entry. */
export function nonProcedures(bench: Bench): Bench {
  return sift(bench, (candidate) => {
    const { concept } = candidate;
    if (concept?.category !== 'Not counted') return candidate;
    return concept.id === VISIT
      ? { reason: 'NOT_NEW_OUTPATIENT', rule: 'S2.visit' }
      : { reason: 'NONINVASIVE_IMAGING', rule: 'S2.imaging' };
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
