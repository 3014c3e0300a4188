import type { Section } from '../sections/sections';

/** The numbers by which a report names its patient and its order, as they stand; they leave the page as keyed hashes or not at all. */
export interface Identifiers {
  mrn: string | null;
  accession: string | null;
}

const NUMBER = /^\W{0,3}(?:number|no\.?|#)?\W{0,3}([A-Z]{0,5}[-.]?\d[\w.-]{2,24})/i;
const MRN = /\b(?:MRN|medical record(?: number| no\.?)?)\b/i;
const ACCESSION = /\baccession(?:s| number| no\.?| #)?\b/i;

/** Record number and accession, from a field or from the running text ("MRN 4410098"). */
export function identifiersIn(text: string, sections: readonly Section[]): Identifiers {
  return { mrn: numberOf(MRN, text, sections), accession: numberOf(ACCESSION, text, sections) };
}

function numberOf(label: RegExp, text: string, sections: readonly Section[]): string | null {
  const field = sections.find(({ heading }) => label.test(heading) || (/^acc$/i.test(heading) && label === ACCESSION));
  const inField = field && NUMBER.exec(field.text.slice(0, 60))?.[1];
  if (inField) return inField;
  const at = label.exec(text);
  return at ? (NUMBER.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 60))?.[1] ?? null) : null;
}
