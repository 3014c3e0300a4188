import type { Field } from './case';
import { FIELDS } from './case';
import { single } from './facts';
import type { PageSpec } from './spec';

/** What is right for one field of one page. */
export interface FieldTruth {
  field: Field;
  /** The control's marker; null where the page has none. */
  key: string | null;
  /** `write`: to be found and to be written; `may`: right if written, right if left; `leave`: to be left. */
  verdict: 'write' | 'may' | 'leave';
  /** What it posts when rightly filled. */
  posts: string | null;
  /** Reasons that are true of it when left. */
  reasons: string[];
}

export interface CodeTruth {
  description: string;
  verdict: 'write' | 'leave';
  code: string;
  area: string;
  type: string;
  reasons: string[];
}

export interface Truth {
  fields: FieldTruth[];
  codes: CodeTruth[];
}

/** For a control that a reader cannot be sure of: whatever says that it is not there or not known. */
const UNSURE = ['not-on-this-form', 'not-known', 'control-unknown', 'control-ambiguous', 'list-unknown', 'in-doubt'];

/** The truth of a page for the case that it was drawn with. */
export function truthOf(spec: PageSpec): Truth {
  return { fields: FIELDS.map((field) => fieldTruth(spec, field)), codes: codesTruth(spec) };
}

function fieldTruth(spec: PageSpec, field: Field): FieldTruth {
  const control = spec.controls.find((one) => one.field === field);
  const wanted = spec.theCase.values[field];
  const key = control?.key ?? null;
  if (wanted === null) return { field, key, verdict: 'leave', posts: null, reasons: ['no-value', 'kept'] };
  if (!control) return { field, key, verdict: 'leave', posts: null, reasons: ['not-on-this-form'] };
  if (spec.typed === field) return { field, key, verdict: 'leave', posts: null, reasons: ['already-filled', 'kept'] };
  const folded = field === 'comments' && spec.commentsFold === 'unsaid';
  const verdict = control.evidence.length >= 2 && !folded ? 'write' : 'may';
  const unsure = [...(verdict === 'may' ? UNSURE : []), ...(folded ? ['not-editable'] : [])];
  if (control.kind !== 'select') return { field, key, verdict, posts: wanted, reasons: unsure };
  const fits = control.options.filter(({ text }) => text === wanted);
  if (fits.length === 1) return { field, key, verdict, posts: fits[0]!.value, reasons: unsure };
  const reason = fits.length === 0 ? 'option-missing' : 'option-ambiguous';
  return { field, key, verdict: 'leave', posts: null, reasons: [reason, ...unsure] };
}

function codesTruth({ theCase, picker }: PageSpec): CodeTruth[] {
  return theCase.codes.map((wanted) => {
    const { description, code, area, type } = wanted;
    const about = { description, code, area, type };
    const there = picker.codes.filter(
      (one) => one.area === area && one.type === type && one.description === description,
    );
    if (there.length === 0)
      return { ...about, verdict: 'leave', reasons: ['row-missing', 'row-unknown', 'option-missing'] };
    if (!single(wanted) && there.length > 1) return { ...about, verdict: 'leave', reasons: ['row-ambiguous'] };
    return { ...about, code: there[0]!.code, verdict: 'write', reasons: [] };
  });
}
