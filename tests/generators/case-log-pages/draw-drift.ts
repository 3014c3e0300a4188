import type { Random } from '../../bench/random';
import { chance, nameless } from './chance';
import type { Control, Evidence, PageSpec } from './spec';

/** How a label reads that names no field of ours. */
const MUTE = ['Item', 'Detail', 'Entry', 'Selection', 'Field'];

/**
 * Takes evidence away: from a drifted page one piece each of up to three fields, from a lean one all but one piece of a single field.
 * What is left of a control's `evidence` is what still names it.
 */
export function drift(random: Random, spec: PageSpec): void {
  if (spec.kind === 'as-evidenced') return;
  const ours = random.shuffle(spec.controls.filter(({ evidence }) => evidence.length > 1));
  const hit = spec.kind === 'lean' ? ours.slice(0, 1) : ours.slice(0, 1 + random.below(3));
  if (chance(random, 20)) {
    const part = random.pick(['class', 'areas', 'types'] as const);
    spec.picker.ids[part] = nameless(random);
    // What is left of it: its label, and what it lists.
    spec.picker.labels = { class: 'Class', areas: 'Area', types: 'Type', description: 'Code/Description' };
    spec.drift.push(`picker ${part}: no id`);
  }
  for (const control of hit) {
    const can = random.shuffle(control.evidence.filter((one) => one !== 'options'));
    const lost = spec.kind === 'lean' ? can : can.slice(0, 1);
    for (const one of lost) lose(random, spec, control, one);
  }
}

function lose(random: Random, spec: PageSpec, control: Control, lost: Evidence): void {
  control.evidence = control.evidence.filter((one) => one !== lost);
  spec.drift.push(`${control.field}: no ${lost}`);
  if (lost === 'label') control.label = random.pick(MUTE);
  if (lost !== 'structure') return;
  // Without its group the calendar hangs on the box.
  if (control.widget === 'bootstrap-group') control.widget = 'bootstrap-box';
  if (control.field === 'caseId') {
    control.id = nameless(random);
    control.name = control.id;
    control.attributes = { class: 'form-control', maxlength: String(random.pick([20, 30, 50])) };
    spec.hashes.caseId = control.id;
  } else if (control.field !== 'caseDate') {
    control.id = nameless(random);
    if (control.field === 'comments') control.attributes.maxlength = String(random.pick([500, 2_000, 4_000]));
  }
}
