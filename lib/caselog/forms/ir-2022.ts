import type { FormVersion } from '../form/form';
import { DATE, HEADER, MANNERS, PICKER, text } from '../form/shared-controls';

/**
 * The same form as seen in 2022 (form.md 3): Case ID and date boxes with plain ids. Of the rest nothing else is known than what
 * 2026 shows, so that a page which differs there is refused.
 */
export const form: FormVersion = {
  id: 'ir-2022',
  action: '/ads/caselogs/caseentry/insert',
  fields: {
    caseId: text({ id: 'PatientId' }, ['Case ID'], { maxlength: 25 }),
    caseDate: text({ id: 'ProcedureDate' }, ['Case Date'], DATE),
    ...HEADER,
  },
  picker: PICKER,
  ...MANNERS,
};
