import type { Block, EsirForm, EsirNote, Printed, Say } from '../../model';
import { logTable } from './log';

/**
 * The standardised form's own wording, which a program director attests and no language of ours changes (source 000, Appendix 1; "GI" where
 * the scan reads "Gl").
 */
const FORM = {
  title: 'Verification of Early Specialization in Interventional Radiology (ESIR) Training',
  committee: 'Review Committee for Radiology',
  programName: 'Diagnostic Radiology Program Name:',
  programNumber: 'Diagnostic Radiology Program Number:',
  residentName: 'Resident Name:',
  statement: 'The above-named resident has successfully completed our ACGME-approved ESIR curriculum.',
  logs: 'ACGME Case Logs',
  category: 'CASE LOG CATEGORY (12)',
  number: 'Number Performed',
  vascular: 'VASCULAR',
  nonVascular: 'NON-VASCULAR',
  icu: 'Completed ICU rotation?',
  yes: 'YES',
  no: 'NO',
  encounters: 'Interventional Radiology Patient Procedural Encounters',
  total:
    'Total number of interventional radiology patient procedural encounters in which the resident participated during ESIR training:',
  attached:
    'A detailed log enumerating these patient procedural encounters has been reviewed by myself, with the resident, and a copy is attached to this form.',
  director: 'Diagnostic Radiology Program Director Name:',
  date: 'Date:',
  signature: 'Diagnostic Radiology Program Director Signature:',
} as const;

/** The ESIR form as a page to print, with the detailed log on the pages that follow. What the program director fills in is left empty. */
export function printedEsir(form: EsirForm, say: Say): Printed {
  const count = (row: { category: string; total: number }): Block => ({
    kind: 'count',
    label: row.category,
    value: String(row.total),
  });
  return {
    title: FORM.title,
    foot: say('foot'),
    blocks: [
      { kind: 'title', text: FORM.title },
      { kind: 'note', text: FORM.committee },
      { kind: 'field', label: FORM.programName, value: form.programName },
      { kind: 'field', label: FORM.programNumber, value: form.programNumber },
      { kind: 'field', label: FORM.residentName, value: form.residentName },
      { kind: 'paragraph', text: FORM.statement },
      { kind: 'heading', text: FORM.logs },
      { kind: 'count', label: FORM.category, value: FORM.number },
      { kind: 'heading', text: FORM.vascular },
      ...form.vascular.map(count),
      { kind: 'heading', text: FORM.nonVascular },
      ...form.nonVascular.map(count),
      {
        kind: 'choice',
        label: FORM.icu,
        options: [
          { text: FORM.yes, ticked: form.icu === true },
          { text: FORM.no, ticked: form.icu === false },
        ],
      },
      { kind: 'heading', text: FORM.encounters },
      { kind: 'count', label: FORM.total, value: String(form.encounters.total) },
      { kind: 'paragraph', text: FORM.attached },
      { kind: 'field', label: FORM.director, value: '' },
      { kind: 'field', label: FORM.date, value: '' },
      { kind: 'field', label: FORM.signature, value: '' },
      { kind: 'new-page' },
      ...attachment(form, say),
    ],
  };
}

/** The page with the resident's name on it; all of its other blocks are the very same. */
export function withResident(page: Printed, residentName: string): Printed {
  const named = (block: Block): Block =>
    block.kind === 'field' && block.label === FORM.residentName ? { ...block, value: residentName } : block;
  return { ...page, blocks: page.blocks.map(named) };
}

function attachment(form: EsirForm, say: Say): Block[] {
  return [
    { kind: 'title', text: say('esir_log', form.period.from, form.period.to) },
    { kind: 'note', text: say('banner') },
    ...notes(form, say),
    ...sources(form, say),
    ...logTable(form.log, say),
  ];
}

const NOTE = {
  'under-500': 'esir_under_500',
  'drafts-left-out': 'esir_drafts_left_out',
  'undated-left-out': 'esir_undated_left_out',
  'carried-in': 'esir_carried_in',
  'carry-in-left-out': 'esir_carry_in_left_out',
  'carried-total-raised': 'esir_carried_total_raised',
  'sum-differs': 'esir_sum_differs',
} as const;

/** What a note beside the form says. */
export const esirNoteText = ({ code, count }: EsirNote, say: Say): string => say(NOTE[code], count);

function notes(form: EsirForm, say: Say): Block[] {
  if (form.notes.length === 0) return [];
  return [
    { kind: 'heading', text: say('esir_notes') },
    ...form.notes.map((note): Block => ({ kind: 'paragraph', text: esirNoteText(note, say) })),
  ];
}

/** Where a number is not the log's alone, the reader can see what came from where. */
function sources(form: EsirForm, say: Say): Block[] {
  if (form.encounters.carriedIn === 0) return [];
  const rows = [...form.vascular, ...form.nonVascular].filter(({ total }) => total > 0);
  return [
    {
      kind: 'table',
      headings: [say('column_category'), say('column_logged'), say('column_carried_in'), say('column_total')],
      widths: [6, 1, 1, 1],
      rows: rows.map(({ category, logged, carriedIn, total }) => [category, `${logged}`, `${carriedIn}`, `${total}`]),
    },
  ];
}
