import type { FormOption } from '../../model';
import { type FormVersion, type HeaderField, WRITING_ORDER } from '../form/form';
import { editable, locate, type Signature } from '../form/locate';
import { rawOf, shownBy } from '../page/read';
import type { Resident } from './user-edits';

/** What one field of the form is and holds before anything is written; null where this form does not have it. */
export interface FieldNow {
  signature: Signature;
  editable: boolean;
  /** As shown, '' where blank. */
  shown: string;
  /** As it stands exactly, so that it can be put back. */
  raw: FormOption;
  /** The resident put it there in the life of this page; otherwise the page did, by its defaults, or we did. */
  residents: boolean;
}

/** The form before a fill. It stays inside the page. */
export interface Snapshot {
  form: string;
  fields: Record<HeaderField, FieldNow | null>;
  /** Fields that the form has, or seems to have, and that are not told for sure. */
  doubtful: readonly HeaderField[];
}

/** Reads what the form holds now. */
export function snapshot(document: Document, form: FormVersion, resident: Resident): Snapshot {
  const read = (field: HeaderField): FieldNow | null => {
    const spec = form.fields[field];
    const found = locate(document, spec);
    if (found.at !== 'here') return null;
    const { control, signature } = found;
    return {
      signature,
      editable: editable(control, spec),
      shown: shownBy(control),
      raw: rawOf(control),
      residents: resident.typed(control),
    };
  };
  const fields = Object.fromEntries(WRITING_ORDER.map((field) => [field, read(field)])) as Snapshot['fields'];
  const doubtful = WRITING_ORDER.filter(
    (field) => fields[field] === null && locate(document, form.fields[field]).at !== 'nowhere',
  );
  return { form: form.id, fields, doubtful };
}
