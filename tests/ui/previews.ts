import type { Draft, FillPreview, Previewed } from '../../lib/model';

const listing = {
  class: 'Interventional Procedures',
  area: 'Arterial Interventions',
  type: 'Arterial embolization',
  description: 'Arterial embolization - uterine',
};
const row = { label: '', wanted: null, now: null, reason: null, candidates: [], picked: null };

/** A preview with everything in it that can be: blanks, defaults, the resident's own, near misses, doubles, a code of another case. */
export const preview: FillPreview = {
  form: 'ir-2026',
  fields: [
    { ...row, field: 'caseDate', label: 'Case Date', wanted: '2026-03-05', now: '2026-11-21', outcome: 'replace' },
    { ...row, field: 'caseId', label: 'Case ID', wanted: '7KQ2M9XW4DTR8HVB', outcome: 'write' },
    { ...row, field: 'caseYear', label: 'Case Year', wanted: '5', now: '5', outcome: 'same' },
    { ...row, field: 'role', label: 'Role', wanted: 'Primary', outcome: 'write' },
    {
      ...row,
      field: 'site',
      label: 'Site',
      wanted: 'University Hospital',
      now: 'Veterans Hospital',
      outcome: 'conflict',
    },
    {
      ...row,
      field: 'attending',
      label: 'Supervisor',
      wanted: 'Ng, Wei',
      outcome: 'left',
      reason: 'option-ambiguous',
      candidates: [
        { value: '4021', text: 'Ng, Wei' },
        { value: '7733', text: 'Ng, Wei' },
      ],
    },
    { ...row, field: 'patientType', label: 'Patient Type', wanted: 'Adult', outcome: 'write' },
  ],
  entries: [{ concept: 'EMB.UFE', outcome: 'write', reason: null, listing, gone: false }],
  others: ['31544 - Venous port placement'],
  asked: ['Rotation'],
};

/** A preview of a draft as it is now. */
export const previewed = ({ id, revision }: Draft, shown: FillPreview = preview): Previewed => ({
  draftId: id,
  revision,
  nonce: `nonce of ${id}`,
  preview: shown,
});
