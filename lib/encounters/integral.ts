import type { Category, DropReason } from '../model';
import { type Bench, sift } from './bench';
import { isMapped, type Mapped } from './mapping';
import type { RuleId } from './rules';
import { circuitPlace, inGraftZone, inShunt, inTract } from './zones';

/** `arguable` drops the line too, and says so on the parent's entry. */
type Verdict = 'integral' | 'arguable' | 'separate';

interface Integral {
  rule: RuleId;
  reason: DropReason;
  parent: Category;
  of: (child: Mapped) => Verdict;
}

const PORTAL_TREATMENT = ['VI.PSTENT', 'VI.PPTA'];
const VENOUS_TREATMENT = ['VI.STENT', 'VI.PTA'];
/** Embolizations that can lie in an access arm; those of an organ or a tumour cannot. */
const CIRCUIT_EMBOLIZATION = ['EMB.BLEED', 'EMB.AVM', 'EMB.ARTOTH', 'EMB.GONAD'];
const CIRCUIT_CLOT = ['TT.ART', 'TT.VEN', 'TT.ARTLYS', 'TT.VENLYS'];
/** Catalogue tags of territories that no dialysis circuit runs through. */
const OUTSIDE_CIRCUIT = ['leg', 'visc', 'neuro', 'aorta', 'pa', 'portal'];

/** S7, pairs within the twelve (rules.md B.3): the child is part of its parent when both are in one encounter. */
const INTEGRALS: readonly Integral[] = [
  {
    rule: 'S7.tips-tract',
    reason: 'INTEGRAL_TIPS',
    parent: 'TIPS or TIPS Revision',
    of: (child) =>
      is(child, PORTAL_TREATMENT) || (is(child, VENOUS_TREATMENT) && inTract(child.line.description))
        ? 'integral'
        : 'separate',
  },
  {
    rule: 'S7.tips-shunt',
    reason: 'INTEGRAL_TIPS',
    parent: 'TIPS or TIPS Revision',
    of: (child) => (isClotTreatment(child) && inShunt(child.line.description) ? 'integral' : 'separate'),
  },
  { rule: 'S7.dialysis', reason: 'INTEGRAL_DIALYSIS', parent: 'Dialysis Access Intervention', of: inCircuit },
  {
    rule: 'S7.aortic',
    reason: 'INTEGRAL_AORTIC',
    parent: 'Aortic Stent Grafting',
    of: (child) => (isPtaOrStent(child) && liesInGraftZone(child) ? 'integral' : 'separate'),
  },
];

const is = (child: Mapped, ids: readonly string[]): boolean => ids.includes(child.concept.id);
const isClotTreatment = (child: Mapped): boolean => child.concept.category.startsWith('Thrombolysis');
const isPtaOrStent = (child: Mapped): boolean => /^APS\.(PTA|STENT)/.test(child.concept.id);

/** Where the text is silent the concept's own place decides: iliac and aorta are in the zone (rules.md B.3). */
const liesInGraftZone = (child: Mapped): boolean =>
  /\.(IL|AO)$/.test(child.concept.id) || inGraftZone(child.line.description);

/** A treatment of the circuit: a central vein reached through it is arguable (F6), as is one whose words name no vessel. */
function inCircuit(child: Mapped): Verdict {
  const treats =
    is(child, [...VENOUS_TREATMENT, ...CIRCUIT_EMBOLIZATION, ...CIRCUIT_CLOT]) ||
    child.concept.category === 'Arterial PTA or Stent';
  const place = circuitPlace(child.line.description);
  if (!treats || place === 'outside') return 'separate';
  if (place === 'inside') return is(child, VENOUS_TREATMENT) ? 'arguable' : 'integral';
  return child.concept.tags.some((tag) => OUTSIDE_CIRCUIT.includes(tag)) ? 'separate' : 'arguable';
}

/** S7: runs before S9, or a child could win its category and take another procedure down with it. */
export function integral(bench: Bench): Bench {
  return INTEGRALS.reduce(applyOne, bench);
}

function applyOne(bench: Bench, { rule, reason, parent, of }: Integral): Bench {
  const standing = bench.standing.filter(isMapped);
  const parents = standing.filter((candidate) => candidate.concept.category === parent);
  const absorbedBy = parents[0]?.line.id;
  if (absorbedBy === undefined) return bench;
  const verdicts = new Map(standing.map((candidate) => [candidate.line.id, of(candidate)]));
  const after = sift(bench, (candidate) =>
    verdicts.get(candidate.line.id) === 'separate' ? candidate : { reason, rule, absorbedBy },
  );
  if (![...verdicts.values()].includes('arguable')) return after;
  const flagged = after.standing.map((candidate) =>
    candidate.concept?.category === parent
      ? { ...candidate, flags: [...candidate.flags, 'category_arguable' as const] }
      : candidate,
  );
  return { ...after, standing: flagged };
}
