import type { Line, Piece } from '../sight/text-run';
import type { Spot } from '../systems/define';

const LONGEST = 64;

/** Letters, digits and joining marks, with at least one digit: the shape of an MRN, an accession or an order number, and of much else. */
export function isIdentifier(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  // Most are of plain letters and digits, which are told in less time.
  const shaped =
    /^[A-Za-z0-9][\w./^-]*$/.test(text) ||
    /^[\p{L}\p{N}][\p{L}\p{N}._/^-]*$/u.test(text) ||
    /^\d+(?: \d+)+$/.test(text);
  return shaped && !text.endsWith('.') && !isMasked(text);
}

/** Whether a text was cut short: "7401...", "25-IR-…". */
export const isCut = (text: string): boolean => /(?:\.\.|…)$/.test(text);

/** Whether a text is what is left of an identifier that was cut short or covered. */
export const isCovered = (text: string): boolean =>
  /\d/.test(text) && !/\s/.test(text) && (isCut(text) || isMasked(text));

/** Whether some of an identifier is covered: "XXXX2300", "0041XXXX", "XX-XX-12", "0041____". It may be the same for several patients. */
function isMasked(text: string): boolean {
  return (
    /x{3}|__|--|\.\./i.test(text) || /^x{2}[-\d]/i.test(text) || /(?:^|[^a-z])x{2,}[-./]x{2,}(?![a-z])/i.test(text)
  );
}

/** An identifier with a blank in it, as only a heading can tell: "AB 1002391". */
const SPACED = /^\p{L}{1,6} (?:\p{L}{1,4} )?[\p{L}\p{N}-]{3,40}$/u;
const LETTERS = /^\p{Lu}{3,20}$/u;
const NO_IDENTIFIER =
  /^(?:PENDING|UNKNOWN|NEW|TEMP|TEMPORARY|TBD|UNASSIGNED|MISSING|ERROR|SEE|STAT|TEST|NULL|VOID|NOT|YES|MRN|LOCKED|HIDDEN|MASKED|REDACTED|RESTRICTED)$/;
const PLAIN_DATE = /^(?:\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}([-/.])\d{1,2}\2\d{1,2})$/;

/** Whether a text is a social security or telephone number, whatever its heading says. */
function isOtherNumber(text: string): boolean {
  if (text.length < 11) return false;
  return /^\d{3}-\d{2}-\d{4}$/.test(text) || /^\+?\d?[\s.(-]*\d{3}[\s.)-]+\d{3}[\s.-]\d{4}$/.test(text);
}

// HL7 writes the issuer after the identifier: "00412300^^^MERCY".
const ISSUED = /^([^^]+)(\^+.+)$/;

function isIssued(text: string): boolean {
  const [, own = ''] = (!/\s/.test(text) && ISSUED.exec(text)) || [];
  return own !== '' && isIdentifier(own);
}

const isSure = (text: string): boolean =>
  (isIdentifier(text) || (SPACED.test(text) && /\d{3}/.test(text) && !isMasked(text)) || isIssued(text)) &&
  !isOtherNumber(text) &&
  !PLAIN_DATE.test(text);

/** Whether most of the texts of a column are identifiers beyond doubt. */
export function areIdentifiers(texts: readonly string[]): boolean {
  let sure = 0;
  for (const text of texts) if (isSure(text)) sure += 1;
  return 2 * sure >= texts.length;
}

/** Whether a text may be an identifier in a column of them; letters alone are one only beside others with digits. */
export function mayBeIdentifier(text: string): boolean {
  return isSure(text) || (LETTERS.test(text) && !NO_IDENTIFIER.test(text));
}

/** So short a text is a count or a place in a queue where the others of its column are longer. */
const SHORT = 2;

/**
 * The values of a column of identifiers: those that cannot be one are left out, the name of the field that all of them repeat is dropped
 * ("MRN 00412300"). Issuers tell patients apart, and stay.
 */
export function identifiersIn(values: readonly (Piece | null)[]): (Piece | null)[] {
  const likely = values.map((value) => (value && mayBeIdentifier(value.text) ? value : null));
  const said = likely.filter((value) => value !== null);
  const lengths = said.map(({ text }) => text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const kept = usual <= 2 * SHORT ? likely : likely.map((value) => (value && value.text.length > SHORT ? value : null));
  return withoutLabel(kept, said);
}

function withoutLabel(values: (Piece | null)[], said: readonly Piece[]): (Piece | null)[] {
  const [, label] = /^(\p{L}+) /u.exec(said[0]?.text ?? '') ?? [];
  if (!label || said.length < 2 || !said.every(({ text }) => text.startsWith(`${label} `))) return values;
  return values.map((value) => value && { text: value.text.slice(label.length + 1), element: value.element });
}

/** An identifier stands alone in its cell, or is the only thing in it with such a shape (beside an issuer's name, say). */
export function identifierIn({ lines }: Spot, whole: Piece): Piece | null {
  if ((isIdentifier(whole.text) && !/\s/.test(whole.text)) || isIssued(whole.text)) return whole;
  if (lines.length === 1 && mayBeIdentifier(whole.text)) return whole;
  const shaped = lines
    .flatMap(({ pieces }: Line) => pieces)
    .filter(({ text }) => isIdentifier(text) && text.length > 2);
  return shaped.length === 1 ? { text: shaped[0]!.text, element: shaped[0]!.element } : null;
}
