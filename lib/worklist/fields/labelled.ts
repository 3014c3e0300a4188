import { type Line, oneLine, type Piece } from '../sight/text-run';
import { claimsOf } from './headings';

/** A label and the value beside it, within one text. */
export interface LabelledText {
  label: string;
  value: string;
  element: Element;
}

const LONGEST_LABEL = 40;

/** Whether a text can be nothing but a label: it names a field of ours, or ends with a colon. */
export function isLabel(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_LABEL) return false;
  return /^[^\d:][^:]*:$/.test(text) || claimsOf(text).length > 0;
}

/** A label without its colon. */
export const bareLabel = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

/** What a text says: values with labels of their own, and what is left beside them. */
export interface Apart {
  labelled: LabelledText[];
  rest: Line[];
}

/**
 * The labelled values in lines of text: "MRN: 00412300", "Patient: HALL, NIA | DOB: 1/1/1950", a label in one element and its value in the
 * next, a label over its value. Text before the first label of a line belongs to none.
 */
export const labelledIn = (lines: readonly Line[]): LabelledText[] => takenApart(lines, () => true).labelled;

/**
 * Lines taken apart at those labels that are wanted; a line without any stays as it is.
 * @param isWanted asked of a label, and whether it is one by its words alone, without a colon
 */
export function takenApart(lines: readonly Line[], isWanted: (label: string, isBare: boolean) => boolean): Apart {
  const labelled: LabelledText[] = [];
  const rest: Line[] = [];
  let open: LabelledText | null = null;
  for (const line of lines) {
    if (open && open.value !== '') open = null;
    const left: Line[] = [];
    let whole = true;
    for (const piece of line.pieces)
      for (const { label, value, apart, isBare } of partsIn(piece)) {
        if (apart && open?.value) open = null;
        const said = label === null ? value : isBare ? label : `${label}: ${value}`.trim();
        if (label !== null && isWanted(label, isBare)) {
          open = { label, value, element: piece.element };
          labelled.push(open);
          whole = false;
        } else if (open) {
          open.element = open.value === '' ? piece.element : open.element;
          open.value = `${open.value} ${said}`.trim();
          whole = false;
        } else left.push(oneLine(said, piece.element));
      }
    if (whole) rest.push(line);
    else rest.push(...left);
  }
  return { labelled: labelled.filter(({ value }) => value !== ''), rest };
}

interface Part {
  label: string | null;
  value: string;
  /** A mark stands before it that ends what was said. */
  apart: boolean;
  /** A label without a colon, told by its words alone. */
  isBare: boolean;
}

/** The text of a piece taken apart where labels stand in it. */
function partsIn({ text }: Piece): Part[] {
  if (isLabel(text)) return [{ label: bareLabel(text), value: '', apart: false, isBare: !text.endsWith(':') }];
  return text
    .split(/[|•·;]/)
    .map((part, at) => ({ part: part.trim(), apart: at > 0 }))
    .filter(({ part }) => part !== '')
    .flatMap(({ part, apart }) =>
      splitAtLabels(part).map((one, at) => ({ ...one, apart: apart && at === 0, isBare: false })),
    );
}

const COLON = /\s?:(?=\s|$)\s*/;

/** "HALL, NIA DOB: 1/1/1950" → the rest of what was before, and "DOB" with its value. */
function splitAtLabels(text: string): { label: string | null; value: string }[] {
  const [before = '', ...after] = text.split(COLON);
  if (after.length === 0) return [numberedIn(text) ?? { label: null, value: text }];
  const parts: { label: string | null; value: string }[] = [];
  let [rest, label] = cutLabel(before);
  if (rest !== '') parts.push(numberedIn(rest.replace(/[,;]$/, '')) ?? { label: null, value: rest });
  after.forEach((piece, at) => {
    const [value, next] = at < after.length - 1 ? cutLabel(piece) : [piece, ''];
    parts.push({ label, value });
    [rest, label] = ['', next];
  });
  return parts;
}

const NUMBERS = new Set(['mrn', 'accession', 'order', 'birthDate']);

/** "MRN 00412300", "Acc# 25-IR-10453", "DOB 1/31/1950": the name of an identifier and then nothing but one. */
function numberedIn(text: string): { label: string; value: string } | null {
  const [, label = '', value = ''] = /^(\D{2,30}?)\s+([\p{L}\d][\p{L}\d./^&-]*)$/u.exec(text) ?? [];
  const named = label !== '' && claimsOf(label).some(({ field, rank }) => NUMBERS.has(field) && rank === 0);
  return named && /\d{3}/.test(value) ? { label, value } : null;
}

/** What stands before a colon: the end of the value before, and the label, as long as one is known by it; else its last word. */
function cutLabel(text: string): [rest: string, label: string] {
  const words = text.split(' ');
  for (let from = Math.max(0, words.length - 5); from < words.length; from += 1) {
    const label = words.slice(from).join(' ');
    if (claimsOf(label).length > 0) return [words.slice(0, from).join(' '), label];
  }
  if (words.length <= 4) return ['', text];
  return [words.slice(0, -1).join(' '), words.at(-1)!];
}
