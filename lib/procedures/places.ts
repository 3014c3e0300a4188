import type { Listing } from '../model';

/**
 * Types that the public list of tracked codes shows under an area of the diagnostic tree, and where the interventional form's own tree has
 * the same type (rules.md B.1: diagnostic and interventional residents see different trees). An
 * inference: on a form where it is wrong the row is not found, and the resident is told.
 */
const INTERVENTIONAL: readonly { type: string; area: string; called?: string }[] = [
  { type: 'Thermal ablation visceral organ tumor', area: 'Tumor Ablation' },
  { type: 'Thermal ablation soft tissue tumor', area: 'Tumor Ablation' },
  { type: 'Fluid aspiration', area: 'Drainage Procedures' },
  { type: 'Sclerosis', area: 'Drainage Procedures' },
  { type: 'Drainage tube placement', area: 'Drainage Procedures' },
  { type: 'Drainage tube exchange', area: 'Drainage Procedures' },
  { type: 'Biopsy musculoskeletal', area: 'Biopsy' },
  { type: 'Biopsy other', area: 'Biopsy' },
  { type: 'Biopsy thoracic', area: 'Biopsy' },
  { type: 'Biopsy abdominal', area: 'Biopsy', called: 'Biopsy abdominal/retroperitoneal' },
  { type: 'GI tube maintenance general', area: 'GI Intervention' },
  { type: 'Neuro blockade/injection', area: 'Musculoskeletal Interventions/Pain Management' },
  { type: 'Arthrography', area: 'Musculoskeletal Interventions/Pain Management' },
  { type: 'Vertebral augmentation', area: 'Musculoskeletal Interventions/Pain Management' },
];

const DIAGNOSTIC_AREAS = ['Body Procedures', 'MSK Procedures', 'Neuro Procedures'];

/** A row where the interventional form lists it. A row that only the diagnostic tree has stays where it is. */
export function onInterventionalForm({ class: klass, area, type, description }: Listing): Listing {
  const place = DIAGNOSTIC_AREAS.includes(area) ? INTERVENTIONAL.find((known) => known.type === type) : undefined;
  return { class: klass, area: place?.area ?? area, type: place?.called ?? type, description };
}
