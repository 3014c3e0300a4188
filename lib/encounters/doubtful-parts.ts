import type { Line } from '../model';
import { concept } from '../procedures';
import type { Bench } from './bench';
import { isMapped } from './mapping';

/**
 * Lines that the mapper takes for a part of a procedure, or else for the procedure itself: where the visit has a procedure of that category, they are
 * its part, and nothing has to be asked ("EMBOLIZATION S&I" beside an embolization; rules.md B.3 S3).
 */
export function doubtfulParts(bench: Bench, lines: readonly Line[]): Bench {
  const categories = new Set<string>(bench.standing.filter(isMapped).map((candidate) => candidate.concept.category));
  const parts = lines.filter(({ id, decision, override }) => {
    const [other] = decision.alternatives;
    const isPart = decision.concept !== null && concept(decision.concept)?.category === 'Component';
    return isPart && override === null && bench.unmapped.includes(id) && other && categories.has(other.category);
  });
  const ids = new Set(parts.map(({ id }) => id));
  return {
    ...bench,
    unmapped: bench.unmapped.filter((id) => !ids.has(id)),
    dropped: [
      ...bench.dropped,
      ...parts.map(({ id, decision }) => ({
        lineId: id,
        concept: decision.concept,
        ...(decision.concept === 'IMG'
          ? { reason: 'IMAGING_COMPONENT' as const, rule: 'S3.imaging' as const }
          : { reason: 'COMPONENT' as const, rule: 'S3.component' as const }),
        absorbedBy: null,
      })),
    ],
  };
}
