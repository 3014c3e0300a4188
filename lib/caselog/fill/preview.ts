import {
  type Answer,
  answer,
  type FillChoices,
  type FillPreview,
  type FillValues,
  type FormOption,
  NO_CHOICES,
  type PreviewEntry,
  type PreviewField,
  refuse,
} from '../../model';
import { type FormVersion, type HeaderField, WRITING_ORDER } from '../form/form';
import { controlOf } from '../form/locate';
import { recognise } from '../form/recognise';
import { alsoAsked } from '../page/asked';
import { matchOption } from '../page/options';
import { choicesOf, holdsIn, placeOf, reported } from '../page/read';
import { selectedCodes } from '../page/selected';
import { squash } from '../page/text';
import { fillUnderWay, holdsAnotherCase } from './filled';
import { plan, wantedOf } from './plan';
import { snapshot } from './snapshot';
import type { Resident } from './user-edits';

/**
 * Says what `fillCaseLog` would do to a document, and does nothing: the same snapshot, the same plan, no step taken.
 * Refuses as it would, and with `fill-under-way` while a fill is.
 * @param choices the options that the resident chose once for all
 */
export function previewFill(
  document: Document,
  location: Pick<Location, 'pathname'>,
  values: FillValues,
  resident: Resident,
  choices: FillChoices = NO_CHOICES,
): Answer<FillPreview> {
  if (fillUnderWay(document)) return refuse('fill-under-way');
  const recognised = recognise(document, location);
  if (!recognised.ok) return recognised;
  const form = recognised.value;
  if (holdsAnotherCase(document, form, values)) return refuse('form-holds-another-case');
  const before = snapshot(document, form, resident);
  const planned = plan(form, before, values, choices);
  const fields = WRITING_ORDER.flatMap((field): PreviewField[] => {
    const now = before.fields[field];
    const wanted = wantedOf(values, field, choices);
    const leave = planned.left.find((left) => left.field === field)?.reason ?? null;
    const isSet = planned.steps.some((step) => step.do === 'set' && step.field === field);
    if (!isSet && leave === null) return [];
    const spec = form.fields[field];
    const said = {
      field,
      label: now?.signature.label ?? '',
      wanted,
      now: now?.shown ? reported(now.shown, spec) : null,
      candidates: [],
      picked: null,
    };
    if (leave === 'already-filled') return [{ ...said, ...meant(document, form, field, choices), outcome: 'conflict' }];
    if (leave !== null || !now) return [{ ...said, outcome: 'left', reason: leave }];
    const fit = meant(document, form, field, choices, wanted ?? '');
    if (fit.reason !== null) return [{ ...said, ...fit, outcome: 'left' }];
    const stands = holdsNow(document, form, field, wanted ?? '', fit.picked);
    return [{ ...said, ...fit, outcome: stands ? 'same' : said.now === null ? 'write' : 'replace' }];
  });
  return answer({ form: form.id, fields, ...entriesOf(document, form, values), asked: alsoAsked(document, form) });
}

type Meant = Pick<PreviewField, 'reason' | 'candidates' | 'picked'>;

/** Which option of its list a field's value means, or why none; a box takes any text. */
function meant(
  document: Document,
  form: FormVersion,
  field: HeaderField,
  { pick }: FillChoices,
  wanted: string | null = null,
): Meant {
  const control = controlOf(document, form.fields[field]);
  const fits: Meant = { reason: null, candidates: [], picked: null };
  if (!(control instanceof HTMLSelectElement)) return fits;
  const choices = choicesOf(control);
  const picked = pick[field] && placeOf(choices, pick[field]) >= 0 ? pick[field] : null;
  if (picked || wanted === null) return { ...fits, picked };
  const match = matchOption(choices, wanted, form.fields[field].kind, form.placeholders);
  if (match.ok) return fits;
  const near = new Set(match.candidates.map(squash));
  const candidates = choices.flatMap(({ value, text, disabled }): FormOption[] =>
    !disabled && near.has(squash(text)) ? [{ value, text: squash(text) }] : [],
  );
  return { reason: match.reason, candidates, picked: null };
}

function holdsNow(
  document: Document,
  form: FormVersion,
  field: HeaderField,
  wanted: string,
  exact: FormOption | null,
): boolean {
  const control = controlOf(document, form.fields[field]);
  return control !== null && holdsIn(control, wanted, exact, form.fields[field]);
}

/** The procedures against the codes that are selected. A code's own words are all that the panel shows of it before it is searched for. */
function entriesOf(document: Document, form: FormVersion, values: FillValues): Pick<FillPreview, 'entries' | 'others'> {
  const selected = selectedCodes(document, form.picker).map(({ text }) => text.replace(/ × \d+$/, ''));
  const says = (text: string, description: string) =>
    text === squash(description) || text.endsWith(` - ${squash(description)}`);
  const entries = values.entries.map(({ concept, listings }): PreviewEntry => {
    const [listing, ...others] = listings;
    if (!listing) return { concept, outcome: 'left', reason: 'row-unknown', listing: null, gone: false };
    if (others.length > 0) return { concept, outcome: 'left', reason: 'row-ambiguous', listing: null, gone: false };
    const stands = selected.some((text) => says(text, listing.description));
    return { concept, outcome: stands ? 'same' : 'write', reason: null, listing, gone: false };
  });
  const ours = entries.flatMap(({ listing }) => (listing ? [listing.description] : []));
  return { entries, others: selected.filter((text) => !ours.some((description) => says(text, description))) };
}
