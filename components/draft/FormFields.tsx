import {
  type Draft,
  type DraftPatch,
  type FormOffers,
  type FormOption,
  type FormField as Name,
  NO_OFFERS,
} from '../../lib/model';
import { text } from '../../lib/platform/text';
import { FormField } from './FormField';
import { RoleField } from './RoleField';

/** The years of a programme that the Case Log's list may hold. */
const CASE_YEARS = ['1', '2', '3', '4', '5', '6', '7'];
/** The options of the Case Log's Patient Type (form.md 3). */
const PATIENT_TYPES = ['Adult', 'Pediatric'];

interface Props {
  draft: Draft;
  /** What the resident's own form was seen to offer. */
  offers?: FormOffers;
  onEdit: (patch: DraftPatch, done: boolean) => void;
}

/** Everything of a draft that goes into the head of the form; a role that is still to be confirmed stands above it. */
export function FormFields({ draft, offers = NO_OFFERS, onEdit }: Props) {
  const of = (name: Name) => ({
    name,
    field: draft.fields[name],
    onChange: (value: string | null, done: boolean) => onEdit({ fields: { [name]: value } }, done),
  });
  const missing = text('draft_missing');
  return (
    <div class="fields">
      {!draft.roleToConfirm && <RoleField draft={draft} onEdit={onEdit} />}
      <FormField {...of('caseDate')} type="date" missing={missing} />
      <FormField {...of('caseYear')} options={CASE_YEARS} missing={text('draft_missing_settings')} />
      <FormField {...of('attending')} suggestions={namesIn(offers.attending)} missing={missing} />
      <FormField {...of('patientType')} options={PATIENT_TYPES} missing={missing} />
      <FormField {...of('site')} suggestions={namesIn(offers.site)} missing={text('draft_missing_site')} />
      <FormField {...of('comments')} type="long" />
    </div>
  );
}

/** Each name once: the draft says who, and only the form which of two of the same name. */
const namesIn = (options: readonly FormOption[]): string[] => [...new Set(options.map(({ text }) => text))];
