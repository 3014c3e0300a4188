import { type FieldError, type FormValues, fromFormDate } from './pages/view';
import { rowOf } from './picker';
import { attendingsOf, type Option, PATIENT_TYPES, type Programme, ROLES, ROTATIONS, sitesOf } from './programme';
import type { Quirks } from './quirks';
import type { SelectedCode, Submission } from './state';

/** A posted form, read: what to draw again if it is refused, what to record, and the complaints. */
export interface Posted {
  values: FormValues;
  selected: SelectedCode[];
  submission: Submission;
  errors: FieldError[];
}

const CLICKS: Record<string, Submission['click']> = { true: 'trusted', false: 'scripted' };

function selectedCodes(json: string): SelectedCode[] {
  const posted: { typeToCodeId: number; quantity: number; attributes: string[] }[] = JSON.parse(json || '[]');
  return posted.flatMap(({ typeToCodeId, quantity, attributes }) => {
    const row = rowOf(typeToCodeId);
    return row ? [{ ...row, quantity, chosenAttributes: attributes }] : [];
  });
}

function dateError(caseDate: string, today: string): string | null {
  const iso = fromFormDate(caseDate);
  if (iso === null) return 'Case Date must be a date such as 3/5/2026.';
  return iso > today ? 'Case Date cannot be in the future.' : null;
}

/** Reads and checks a POST of the entry form as the server does, whatever the page checked before. */
export function readPosted(form: URLSearchParams, programme: Programme, quirks: Quirks, today: string): Posted {
  const text = (name: string) => form.get(name) ?? '';
  const values: FormValues = {
    caseId: text(programme.caseIdField),
    caseDate: text(programme.caseDateField),
    caseYear: text('ProcedureYear'),
    role: text('ResidentRoles'),
    site: text('Institutions'),
    attending: text('Attendings'),
    patientType: text('PatientTypes'),
    rotation: text('Rotations'),
    comments: text('Comments'),
    template: text('ResidentProcedureCaseTemplateId'),
  };
  const errors: FieldError[] = [];
  const complain = (name: string, message: string | null) => message !== null && errors.push({ name, message });
  const choice = (name: string, label: string, options: readonly Option[], value: string): string => {
    const chosen = options.find((option) => option.value === value);
    if (!chosen) complain(name, `${label} is required.`);
    return chosen?.text ?? '';
  };

  const selected = selectedCodes(text('SelectedCodes'));
  if (text('__RequestVerificationToken') === '') complain('', 'The anti-forgery token is missing.');
  if (values.caseId.trim() === '') complain(programme.caseIdField, 'Case ID is required.');
  if (values.caseId.length > 25) complain(programme.caseIdField, 'Case ID can have 25 characters at most.');
  complain(programme.caseDateField, dateError(values.caseDate, today));
  if (!/^[1-9]$/.test(values.caseYear) || Number(values.caseYear) > programme.years)
    complain('ProcedureYear', 'Case Year is required.');
  if (values.comments.length > 1000) complain('Comments', 'Comments can have 1000 characters at most.');
  if (selected.length === 0) complain('', 'At least one code must be selected.');

  const submission: Submission = {
    caseId: values.caseId,
    caseDate: fromFormDate(values.caseDate) ?? values.caseDate,
    caseYear: values.caseYear,
    role: choice('ResidentRoles', 'Role', ROLES, values.role),
    site: choice('Institutions', 'Site', sitesOf(quirks), values.site),
    attending: quirks.attendingPresent ? choice('Attendings', 'Attending', attendingsOf(quirks), values.attending) : '',
    attendingId: values.attending,
    patientType: choice('PatientTypes', 'Patient Type', PATIENT_TYPES, values.patientType),
    rotation: quirks.rotationPresent ? choice('Rotations', 'Rotation', ROTATIONS, values.rotation) : '',
    comments: values.comments,
    codes: selected.map(({ code, description, area, type, quantity, chosenAttributes }) => ({
      code,
      description,
      area,
      type,
      quantity,
      chosenAttributes,
    })),
    click: CLICKS[text('PracticeSubmitTrusted')] ?? 'none',
    outcome: errors.length === 0 ? 'logged' : 'rejected',
    errors: errors.map(({ message }) => message),
  };
  return { values, selected, submission, errors };
}

/** The codes, described, that are logged already under the same Case ID and date. */
export function duplicatesOf(
  logged: readonly Submission[],
  query: { caseId: string; date: string; codes: readonly string[] },
): string[] {
  const same = logged.filter(
    (one) => one.outcome === 'logged' && one.caseId === query.caseId && one.caseDate === fromFormDate(query.date),
  );
  const codes = same.flatMap((one) => one.codes).filter(({ code }) => query.codes.includes(code));
  return [...new Set(codes.map(({ code, description }) => `${code} - ${description}`))];
}
