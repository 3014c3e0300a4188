import type { WorklistField } from '../../model';
import { type Moment, readBirthDates, readMoments } from '../../tables/moments';
import type { Line } from '../sight/text-run';
import type { Spot } from '../systems/define';
import { readAge } from './patient-type';

/** A value as it stands on the page, and the element that holds it. */
export interface Found {
  text: string;
  element: Element;
}

/** DICOM modality codes and the words worklists use in their place. */
const MODALITY =
  /^(?:AR|BI|BMD|CR|CT|DX|ECG|ES|IO|IR|IVUS|KO|MG|MR|MRI|NM|OCT|OT|PR|PT|PET|RF|RG|RTIMAGE|SC|SEG|SM|SR|TG|US|VIR|XA|XR|XC|ANGIO(?:GRAPHY)?|FLUORO(?:SCOPY)?|ULTRASOUND|INTERVENTIONAL(?: RADIOLOGY)?)$/i;

/** Letters, digits and joining marks, with at least one digit: the shape of an MRN, an accession or an order number, and of much else. */
export function isIdentifier(text: string): boolean {
  if (text.length > 32 || !/\d/.test(text)) return false;
  // Most are of plain letters and digits, which are told in less time.
  return (
    /^[A-Za-z0-9][\w./^-]*$/.test(text) || /^[\p{L}\p{N}][\p{L}\p{N}._/^-]*$/u.test(text) || /^\d+(?: \d+)+$/.test(text)
  );
}

/** Whether a text is a social security or telephone number, whatever its heading says. */
function isOtherNumber(text: string): boolean {
  if (text.length < 11) return false;
  return /^\d{3}-\d{2}-\d{4}$/.test(text) || /^\+?\d?[\s.(-]*\d{3}[\s.)-]+\d{3}[\s.-]\d{4}$/.test(text);
}

/** Whether a text is one modality or several: "XA", "CT/US". */
export function isModality(text: string): boolean {
  return text.split(/\s*[\\/,;+]\s*|\s+/).every((code) => MODALITY.test(code));
}

/** Whether every text is a date or a date with a time, told or not: such a column is no identifier and no name. */
function areDates(texts: readonly string[], now: Date): boolean {
  const [first] = readMoments(texts.slice(0, 1), now);
  // Most columns are known not to be dates by their first cell; the rest of a long one need not be looked at.
  if (!first || (first.date === null && !first.ambiguous)) return false;
  return readMoments(texts, now).every((moment) => moment && (moment.date !== null || moment.ambiguous));
}

/** A column of dates alone that spans decades holds birth dates, whatever stands over it. */
export function looksLikeBirthDates(moments: readonly (Moment | null)[]): boolean {
  const years = moments.flatMap((moment) =>
    moment?.date && moment.time === null ? [Number(moment.date.slice(0, 4))] : [],
  );
  return years.length > 1 && Math.max(...years) - Math.min(...years) > 15;
}

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);
/** Digits alone may look like a day ("20260304"), and are the number that their heading says they are. */
const identifiers = (texts: readonly string[], now: Date) =>
  texts.every((text) => isIdentifier(text) && !isOtherNumber(text)) &&
  (texts.every((text) => /^\d+$/.test(text)) || !areDates(texts, now));
const words = (texts: readonly string[], now: Date) => texts.some(hasLetters) && !areDates(texts, now);
const people = (texts: readonly string[], now: Date) => words(texts, now) && !texts.every(isIdentifier);

/**
 * Whether a column's values can be those of a field. Shapes only ever reject: a heading must have named the field first
 * (worklists.md 1.9).
 */
export const PLAUSIBLE: Record<WorklistField, (texts: readonly string[], now: Date) => boolean> = {
  mrn: identifiers,
  accession: identifiers,
  order: identifiers,
  session: (texts, now) => !areDates(texts, now),
  patientName: people,
  birthDate: (texts, now) => readBirthDates(texts, now).some((date) => date !== null) || areDates(texts, now),
  age: (texts) => texts.some((text) => readAge(text) !== null),
  description: (texts, now) => words(texts, now) && !texts.every(isModality) && !texts.every(isIdentifier),
  code: (texts, now) => texts.every((text) => text.length <= 60) && !areDates(texts, now),
  start: (texts, now) => !looksLikeBirthDates(readMoments(texts, now)),
  end: (texts, now) => !looksLikeBirthDates(readMoments(texts, now)),
  status: (texts, now) => words(texts, now) && texts.every((text) => text.length <= 60),
  modality: (texts) =>
    texts.every((text) => text.length <= 40) &&
    texts.some((text) => /^\p{L}/u.test(text)) &&
    !texts.every(isIdentifier),
  performer: people,
  operators: people,
  location: (texts, now) => !areDates(texts, now),
  comment: () => true,
};

/** What pages write where they have nothing to say. */
const NOTHING = /^(?:[-–—.?*]+|n\/?a|none|null|undefined|not available|not specified)$/i;

const LONGEST_NOTHING = 13;

/** Whether a spot says anything. */
export function saysSomething(spot: Spot): boolean {
  for (const { text } of spot.lines) if (text.length > LONGEST_NOTHING || !NOTHING.test(text)) return true;
  return false;
}

/** The one value of a field in a spot that may hold more than that; null where it cannot be told which it is. */
export function valueIn(spot: Spot, field: WorklistField): Found | null {
  const { lines } = spot;
  if (!saysSomething(spot)) return null;
  const whole = wholeOf(spot);
  if (field === 'mrn' || field === 'accession' || field === 'order') return identifierIn(spot, whole);
  if (lines.length === 1 || field === 'start' || field === 'end' || field === 'comment' || field === 'operators')
    return whole;
  const others = lines.filter(
    ({ text }) => !isIdentifier(text) && !isModality(text) && readMoments([text], new Date(0))[0] === null,
  );
  if (field === 'patientName') return lines.find(({ text }) => hasLetters(text) && !isIdentifier(text)) ?? null;
  if (field === 'description') return listIn(others);
  return whole;
}

/**
 * The procedures of a cell: its first line, and those drawn just like it. A line of another look is another field; two of one look are two
 * procedures, and the second must not be lost.
 */
function listIn(lines: readonly Line[]): Found | null {
  const [first, ...others] = lines;
  if (!first) return null;
  const alike = others.filter(({ element }) => drawnAlike(first.element, element));
  return { text: textOf([first, ...alike]), element: first.element };
}

/** Whether two lines are of one text broken in two, or stand in elements of one kind beside each other. */
function drawnAlike(one: Element, other: Element): boolean {
  if (one === other) return true;
  return (
    one.parentElement === other.parentElement && one.tagName === other.tagName && one.className === other.className
  );
}

/** All of a spot; where it is a line of its own element, that line. */
function wholeOf({ element, lines }: Spot): Found {
  const [line] = lines;
  if (lines.length === 1 && line!.element === element) return line!;
  return { text: textOf(lines), element };
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');

/** An identifier stands alone in its cell, or is the only thing in it with such a shape (beside an issuer's name, say). */
function identifierIn(spot: Spot, whole: Found): Found | null {
  // HL7 writes the issuer after the identifier: "00412300^^^MERCY".
  const issuer = whole.text.indexOf('^');
  const own = issuer < 0 ? whole.text : whole.text.slice(0, issuer);
  if (isIdentifier(own) && !/\s/.test(whole.text)) return issuer < 0 ? whole : { text: own, element: whole.element };
  const shaped = spot.lines.flatMap(({ pieces }) => pieces).filter(({ text }) => isIdentifier(text) && text.length > 2);
  return shaped.length === 1 ? { text: shaped[0]!.text, element: shaped[0]!.element } : null;
}
