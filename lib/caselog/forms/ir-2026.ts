import type { FormVersion } from '../form/form';
import { DATE, HEADER, MANNERS, PICKER, text } from '../form/shared-controls';

/**
 * Interventional radiology, "Add Cases", as seen in 2026, at apps.acgme.org and its international twin (form.md 1, 3). The names of
 * the Case ID and date boxes are hashes of their own in every programme: label, structure and the page's inline script must agree on them.
 */
export const form: FormVersion = {
  id: 'ir-2026',
  action: '/ads/caselogs/caseentry/insert',
  fields: {
    caseId: text({ within: 'div', global: 'CaseEntry99' }, ['Case ID'], { maxlength: 25 }),
    caseDate: text({ within: 'div.input-group.date.ProcedureDate', global: 'CaseEntry89' }, ['Case Date'], DATE),
    ...HEADER,
  },
  picker: PICKER,
  ...MANNERS,
};
