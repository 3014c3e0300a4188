import type { WorklistField } from '../../model';
import { type Moment, readBirthDates, readMoments } from '../../tables/moments';
import type { Line } from '../sight/text-run';
import type { Spot } from '../systems/define';
import { areIdentifiers, identifierIn, identifiersIn, isCut, isIdentifier } from './identifiers';
import { readAge } from './patient-type';

/** A value as it stands on the page, and the element that holds it. */
export interface Found {
  text: string;
  element: Element;
}

/** DICOM modality codes and the words worklists use in their place. */
const MODALITY =
  /^(?:AR|BI|BMD|CR|CT|DX|ECG|ES|IO|IR|IVUS|KO|MG|MR|MRI|NM|OCT|OT|PR|PT|PET|RF|RG|RTIMAGE|SC|SEG|SM|SR|TG|US|VIR|XA|XR|XC|ANGIO(?:GRAPHY)?|FLUORO(?:SCOPY)?|ULTRASOUND|INTERVENTIONAL(?: RADIOLOGY)?)$/i;

/** Whether a text is one modality or several: "XA", "CT/US". */
export function isModality(text: string): boolean {
  return text.split(/\s*[\\/,;+]\s*|\s+/).every((code) => MODALITY.test(code));
}

/** So large a part of a column tells what it is; the rest is odd. */
const MOST = 0.8;

/** Whether nearly every text is a date or a date with a time, told or not: such a column is no identifier and no name. */
function areDates(texts: readonly string[], now: Date): boolean {
  const isDate = (moment: Moment | null | undefined) => Boolean(moment && (moment.date !== null || moment.ambiguous));
  // Most columns are known not to be dates by their first cells; the rest of a long one need not be looked at.
  if (!readMoments(texts.slice(0, 3), now).some(isDate)) return false;
  return readMoments(texts, now).filter(isDate).length >= MOST * texts.length;
}

/** Births are so many years apart, and cases of one list are not. */
const LIFETIMES = 15;

/**
 * A column of dates alone that spans decades holds birth dates, whatever stands over it. One old study among those of this year, or a
 * placeholder of 1900, does not make it one: the ends are cut off, and half of the dates may be of late.
 */
export function looksLikeBirthDates(moments: readonly (Moment | null)[], now: Date): boolean {
  const years = moments
    .flatMap((moment) => (moment?.date && moment.time === null ? [Number(moment.date.slice(0, 4))] : []))
    .sort((a, b) => a - b);
  const spanOf = (some: readonly number[]) => (some.at(-1) ?? 0) - (some[0] ?? 0);
  const lately = years.filter((year) => year >= now.getFullYear() - LIFETIMES).length;
  if (years.length < 2 || spanOf(years) <= LIFETIMES) return false;
  const ends = Math.ceil(years.length / 10);
  return 2 * lately < years.length || spanOf(years.slice(ends, -ends)) > LIFETIMES;
}

const hasLetters = (text: string) => /\p{L}{2}/u.test(text);
/** A heading makes eight digits a number, though they could be a day; a day with marks or a month's name in it stays one. */
const identifiers = (texts: readonly string[], now: Date) =>
  areIdentifiers(texts) && (texts.every((text) => /^\d+$/.test(text)) || !areDates(texts, now));
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
  code: (texts, now) => !areDates(texts, now),
  start: (texts, now) => !looksLikeBirthDates(readMoments(texts, now), now),
  end: (texts, now) => !looksLikeBirthDates(readMoments(texts, now), now),
  status: words,
  modality: (texts) => texts.some((text) => /^\p{L}/u.test(text)) && !texts.every(isIdentifier),
  performer: people,
  operators: people,
  location: (texts, now) => !areDates(texts, now),
  comment: () => true,
};

/** Cells that cannot be the field, though the column is: they alone are left out. */
const ODD: Partial<Record<WorklistField, (text: string) => boolean>> = {
  description: isCut,
  code: (text) => text.length > 60,
  status: (text) => text.length > 60,
  modality: (text) => text.length > 40 && !isModality(text),
};

/** The values of a column without its odd cells. */
export function likelyOnes(field: WorklistField, values: (Found | null)[]): (Found | null)[] {
  if (field === 'mrn' || field === 'accession' || field === 'order') return identifiersIn(values);
  const odd = ODD[field];
  return odd ? values.map((value) => (value && odd(value.text) ? null : value)) : values;
}

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
