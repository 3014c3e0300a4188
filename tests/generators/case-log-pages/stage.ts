import type { Draft, FillReport, FormField } from '../../../lib/model';
import { FORM_FIELDS } from '../../../lib/model';
import type { Case } from './case';
import { IR_CLASS } from './facts';

/** Procedures that the extension knows; the row to add is said beside each, so that any will do. */
const CONCEPTS = ['TA.LIVER', 'TA.LUNG', 'TA.RENAL', 'TA.VERT'];
const HASH = '0'.repeat(63);

/** A case as the extension stores a draft that is ready to be filled in, every value given by the resident. */
export function draftOf({ values, codes }: Case, id: string, now: number): Draft & Record<string, unknown> {
  const lineOf = (at: number): Draft['lines'][number] => ({
    id: `${HASH}${at}`,
    patient: null,
    accession: null,
    session: null,
    description: 'A GENERATED CASE',
    code: null,
    comment: null,
    start: values.caseDate,
    end: null,
    status: null,
    modality: null,
    location: null,
    operators: null,
    backlog: false,
    decision: {
      concept: CONCEPTS[at]!,
      category: 'Tumor Ablation',
      confidence: 1,
      review: false,
      why: [],
      alternatives: [],
    },
    override: null,
    order: null,
    system: 'generated',
    performer: null,
    patientType: null,
    cells: {},
  });
  const fieldOf = (field: FormField): Draft['fields'][FormField] => ({
    value: values[field],
    from: values[field] === null ? null : { kind: 'resident' },
  });
  return {
    id,
    revision: 1,
    state: 'staged',
    caseId: values.caseId!,
    patientKey: null,
    lines: codes.map((_, at) => lineOf(at)),
    entries: codes.map(({ area, type, description }, at) => ({
      concept: CONCEPTS[at]!,
      category: 'Tumor Ablation',
      lineId: `${HASH}${at}`,
      role: 'Primary' as const,
      flags: [],
      rules: [],
      listings: [{ class: IR_CLASS, area, type, description }],
      chosen: { class: IR_CLASS, area, type, description },
    })),
    dropped: [],
    unmapped: [],
    flags: [],
    fields: Object.fromEntries(FORM_FIELDS.map((field) => [field, fieldOf(field)])) as Draft['fields'],
    roleToConfirm: false,
    createdAt: now,
    updatedAt: now,
    report: null,
    lineKeys: codes.map((_, at) => `${HASH}${at}`),
    caseDate: values.caseDate ?? '',
    writtenBy: 0,
  };
}

/** What came of one fill: the extension's own account. */
export interface Account {
  /** Why there was no fill, the code of the refusal. */
  refused: string | null;
  preview: unknown;
  report: FillReport | null;
}
