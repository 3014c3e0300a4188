import { concept, conceptsByCode } from './catalogue';
import type { Concept } from './concept';

/**
 * What a billing number says. `procedure` numbers are strong evidence; `part` numbers (guidance, supervision and interpretation, visits)
 * often sit on a procedure's name and never override clear words (names.md 3.1); `local` numbers say nothing.
 */
export interface CodeSays {
  code: string;
  kind: 'procedure' | 'part' | 'local';
  concepts: readonly Concept[];
}

const PART = /^(7[5-7]\d{3}|99\d{3})$/;
/** Whole ranges that are no procedure of ours (names.md 4, "none"). */
const RANGES: readonly [RegExp, string][] = [
  [/^7[0-4]\d{3}$/, 'NC.IMAGING'],
  [/^7[89]\d{3}$/, 'NC.IMAGING'],
  [/^7[67]\d{3}$/, 'NC.IMAGING'],
  [/^8\d{4}$/, 'NC.LAB'],
  [/^(C[12]\d{3}|[AJLQ]\d{4})$/, 'NC.SUPPLY'],
];

/** Reads one number or code; anything that is neither CPT nor HCPCS in form is `local`. */
export function codeSays(code: string): CodeSays {
  const text = code.trim().toUpperCase();
  const listed = conceptsByCode.get(text);
  if (listed) return { code: text, kind: PART.test(text) ? 'part' : 'procedure', concepts: listed };
  const range = RANGES.find(([form]) => form.test(text));
  const whole = range && concept(range[1]);
  if (whole) return { code: text, kind: whole.id === 'NC.SUPPLY' ? 'procedure' : 'part', concepts: [whole] };
  return { code: text, kind: 'local', concepts: [] };
}
