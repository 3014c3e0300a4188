import { type FillChoices, type FillField, type FillValues, type LeftReason, NO_CHOICES } from '../../model';
import { type FormVersion, type HeaderField, WRITING_ORDER } from '../form/form';
import type { Signature } from '../form/locate';
import { agrees } from '../page/read';
import type { FieldNow, Snapshot } from './snapshot';

/** One thing to do. A step names its target and never a value; the value is looked up at the moment of writing. */
export type Step =
  | { do: 'set'; field: HeaderField; target: Signature }
  | { do: 'set-again'; field: HeaderField; target: Signature }
  /** Sees that what the resident put there is still there: the page loses it where our own writes make it reload. */
  | { do: 'keep'; field: HeaderField; target: Signature }
  /** `entry` is the place of the entry among the draft's. */
  | { do: 'add'; entry: number };

/** What will be left alone, and why; `entry` as in a step, null for a field above the picker. */
export interface PlannedLeft {
  field: FillField;
  entry: number | null;
  reason: LeftReason;
}

export interface FillPlan {
  form: string;
  steps: Step[];
  left: PlannedLeft[];
}

/** Adding a code resets the Site, lists put the date back to today, a reload clears the Case ID (form.md 5). */
export const AGAIN: readonly HeaderField[] = ['caseDate', 'site', 'caseId'];

/**
 * Plans a fill, purely and without values in what it returns: `JSON.stringify(plan)` holds nothing of the case. A field that the resident
 * filled in differently is left to the resident, unless the resident chose the draft's; so is an entry with no place in the form, or with several.
 */
export function plan(
  form: FormVersion,
  now: Snapshot,
  values: FillValues,
  choices: FillChoices = NO_CHOICES,
): FillPlan {
  const steps: Step[] = [];
  const left: PlannedLeft[] = [];
  for (const field of WRITING_ORDER) {
    const standing = now.fields[field];
    const doubtful = now.doubtful.includes(field);
    const reason = reasonToLeave(form, field, standing, wantedOf(values, field, choices), choices, doubtful);
    if (reason === 'nothing-to-say') continue;
    if (reason !== null) left.push({ field, entry: null, reason });
    else if (standing) steps.push({ do: 'set', field, target: standing.signature });
  }
  values.entries.forEach(({ listings }, entry) => {
    if (listings.length === 1) steps.push({ do: 'add', entry });
    else left.push({ field: 'entries', entry, reason: listings.length === 0 ? 'row-unknown' : 'row-ambiguous' });
  });
  for (const field of WRITING_ORDER) {
    const standing = now.fields[field];
    const set = steps.some((step) => step.do === 'set' && step.field === field);
    const kept = standing?.residents || choices.keep[field] === 'page';
    if (standing && kept && standing.shown !== '' && !set)
      steps.push({ do: 'keep', field, target: standing.signature });
  }
  const set = new Map(steps.flatMap((step) => (step.do === 'set' ? [[step.field, step.target] as const] : [])));
  for (const field of AGAIN) {
    const target = set.get(field);
    if (target) steps.push({ do: 'set-again', field, target });
  }
  return { form: form.id, steps, left };
}

/** What a field shall show: the option that the resident chose for it, else the draft's value; null where there is neither. */
export const wantedOf = (values: FillValues, field: HeaderField, { pick }: FillChoices): string | null =>
  pick[field]?.text ?? (values[field]?.trim() || null);

function reasonToLeave(
  form: FormVersion,
  field: HeaderField,
  now: FieldNow | null,
  wanted: string | null,
  { keep }: FillChoices,
  doubtful: boolean,
): LeftReason | 'nothing-to-say' | null {
  if (wanted === null && field === 'comments') return now?.shown.trim() ? 'stands-there' : 'nothing-to-say';
  if (wanted === null) return now === null ? 'nothing-to-say' : 'no-value';
  if (now === null) return doubtful ? 'not-known' : 'not-on-this-form';
  if (!now.editable) return 'not-editable';
  const differs = now.shown !== '' && !agrees(now.shown, wanted, form.fields[field]);
  if (differs && keep[field] === 'page') return 'kept';
  return differs && now.residents && keep[field] !== 'mine' ? 'already-filled' : null;
}
