import { ESIR_VASCULAR } from '../model';

/** The parts of a case mix. A procedure may be in several; `clinic` is in none of the others. */
export const MIXES = [
  'vascular',
  'non-vascular',
  'arterial',
  'venous',
  'portal',
  'dialysis',
  'oncologic',
  'clinic',
] as const;
export type Mix = (typeof MIXES)[number];

/** Vascular whatever the concept, by the ESIR form's own heading. */
const VASCULAR_CATEGORIES = new Set<string>(ESIR_VASCULAR);

/** Buckets that are vascular work (rules.md B.1: the areas under which the Case Log lists them). */
const VASCULAR_BUCKETS = new Set([
  'Other: Arteriogram',
  'Other: Venogram',
  'Other: US guided venous access',
  'Other: Arterial vasc rep/closure',
]);

/** Catalogue tags that say on which vessels a concept works; they come from rules.md B.5. */
const BY_TAG: Readonly<Record<string, readonly Mix[]>> = {
  art: ['vascular', 'arterial'],
  aorta: ['vascular', 'arterial'],
  pa: ['vascular', 'arterial'],
  ven: ['vascular', 'venous'],
  vacc: ['vascular', 'venous'],
  portal: ['vascular', 'portal'],
  dial: ['vascular', 'dialysis'],
  avf: ['vascular', 'dialysis'],
  artrep: ['vascular', 'arterial'],
  fb: ['vascular', 'arterial'],
  neuroemb: ['vascular', 'arterial'],
  varicose: ['vascular', 'venous'],
  linechk: ['vascular', 'venous'],
  lyschk: ['vascular'],
  ivus: ['vascular'],
};

/** Cancer work that its category does not say (source 002, "Oncologic IR": TACE, Y90, ablations, tumour-directed therapies). */
const ONCOLOGIC = new Set(['EMB.TARE', 'EMB.TACE', 'EMB.BLAND']);

/** To which parts of the case mix a procedure belongs: by its category, its concept and the catalogue's tags. */
export function mixOf(concept: string, category: string, tags: readonly string[]): Mix[] {
  if (category === 'New Outpatient Clinic Evaluation') return ['clinic'];
  const found = new Set<Mix>(tags.flatMap((tag) => BY_TAG[tag] ?? []));
  if (VASCULAR_CATEGORIES.has(category) || VASCULAR_BUCKETS.has(category)) found.add('vascular');
  if (!found.has('vascular')) found.add('non-vascular');
  if (category === 'Tumor Ablation' || ONCOLOGIC.has(concept)) found.add('oncologic');
  return MIXES.filter((mix) => found.has(mix));
}
