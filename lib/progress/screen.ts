/** Five digits and more, however they are spaced or dashed, may be a record or accession number; eight written so a date of birth. */
const NUMBER = /\d(?:[ .\-/]?\d){4,}/;
const MARK = /\b(?:mrn|dob|ssn|acc(?:ession)?|patient|pt)\b\s*[:#]|[^\s@]@[^\s@]+\.\w/i;
/** "Last, First" in capitals, as worklists write patients, at the beginning. */
const NAME = /^[A-Z][A-Z'-]+, ?[A-Z][A-Z'-]+/;

/** Whether something that may identify a patient seems to stand in a text: what is written out of here is screened with it. */
export function isIdentifying(text: string): boolean {
  return NUMBER.test(text) || MARK.test(text) || NAME.test(text);
}
