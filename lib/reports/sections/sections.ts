import { isFlat } from '../text';
import { kindOfHeading, type SectionKind, WORDS_AT_MOST } from './headings';

/** A piece of a report under one heading; `text` is what stands after it. The head of a report, before any heading, has the heading ''. */
export interface Section {
  kind: SectionKind;
  heading: string;
  text: string;
  /** Where its text begins in the report. */
  start: number;
}

interface Mark {
  kind: SectionKind;
  heading: string;
  from: number;
  to: number;
}

const WORD = /\S+/g;
const LOOK_BACK = 64;
const FIELD_AT_MOST = 48;
const NAME_LIKE = /^[A-Z][\w'()/#&.-]*(?: [\w'()/#&.-]+){0,4}$/;

/** Before a heading there is nothing, a line's beginning, the end of a sentence or field, or something other than a word in lower case. */
function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return at === 0 || /[\n.;:|)\]*!?\-,>] *$/.test(before) || /[\dA-Z] *$/.test(before);
}

/** The heading that ends at a colon: the longest run of words before it that the table knows. */
function headingBefore(text: string, colon: number, lineStart: number): Mark | null {
  const from = Math.max(0, colon - LOOK_BACK, lineStart);
  const run = text.slice(from, colon);
  const starts = [...run.matchAll(WORD)].map((word) => word.index).slice(-WORDS_AT_MOST - 1);
  for (const start of starts) {
    const heading = run.slice(start).trim();
    const kind = kindOfHeading(heading, 'colon');
    const isLower =
      /^[a-z]/.test(heading) &&
      from + start > 0 &&
      !/[\n.;|] *$/.test(text.slice(Math.max(0, from + start - 3), from + start));
    if (kind && !isLower) return { kind, heading, from: from + start, to: colon + 1 };
  }
  if (colon - lineStart >= FIELD_AT_MOST) return null;
  const own = text.slice(lineStart, colon).trim();
  if (NAME_LIKE.test(own) && /[A-Za-z)]$/.test(own))
    return { kind: 'detail', heading: own, from: lineStart, to: colon + 1 };
  return null;
}

function withColon(text: string): Mark[] {
  const marks: Mark[] = [];
  let lineStart = 0;
  let seen = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    // "08:15" is no heading.
    if (/\d/.test(text[colon - 1] ?? '') && !/#\d+$/.test(text.slice(Math.max(0, colon - 4), colon))) continue;
    for (; seen < colon; seen += 1) if (text[seen] === '\n') lineStart = seen + 1;
    const mark = headingBefore(text, colon, lineStart);
    if (mark && mark.from >= (marks.at(-1)?.to ?? 0)) marks.push(mark);
  }
  return marks;
}

const BARE_LINE_AT_MOST = 60;
/** Before a name or a date a heading goes without colon ("Attending Enoch Vandermeer, MD", "Date 3/26/2026"). */
const BEFORE_VALUE =
  /^ *((?:[A-Za-z]+ ){0,2}[A-Za-z]+(?: of [A-Za-z]+)?)(?=\s+(?:[A-Z][\w'-]+ |Dr\b|\d{1,4}[/-]\d|\d{1,2} [A-Z]|today))/i;

/** A heading alone on its line, or before its value at a line's beginning. */
function bareLines(text: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const own = line.trim();
    if (own.length > 1 && own.length <= BARE_LINE_AT_MOST && !own.includes(':')) {
      const kind = kindOfHeading(own.replace(/[.-]+$/, ''), 'alone');
      if (kind && /^[A-Z\d(]/.test(own)) marks.push({ kind, heading: own, from, to: from + line.length });
      else {
        const value = BEFORE_VALUE.exec(line)?.[1];
        const valued = value ? shortest(value) : null;
        if (valued && (valued.kind === 'who' || valued.kind === 'when')) {
          const at = from + line.indexOf(valued.heading);
          marks.push({ ...valued, from: at, to: at + valued.heading.length });
        }
      }
    }
    from += line.length + 1;
  }
  return marks;
}

function shortest(value: string): Pick<Mark, 'kind' | 'heading'> | null {
  const words = value.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const heading = words.slice(0, length).join(' ');
    const kind = kindOfHeading(heading);
    if (kind) return { kind, heading };
  }
  return null;
}

/** Fewer headings with a colon than this: a flat text's headings may go without. */
const COLONS_FOR_A_TEMPLATE = 3;

const CAPITAL = /(?<![\w'-])[A-Z][A-Za-z]*/g;

/**
 * Headings without colon in a text without line breaks: in capitals among small letters, or with a capital before a capital or a number,
 * where the sentence before has ended or nothing else in the text is a heading.
 */
function bareWords(text: string, free: boolean): Mark[] {
  const shouted: Mark[] = [];
  const capital: Mark[] = [];
  if (!/[a-z]/.test(text)) return [];
  for (const { index } of text.matchAll(CAPITAL)) {
    const mark = wordsFrom(text, index);
    if (!mark) continue;
    const after = text.slice(mark.to, mark.to + 3);
    const isShouted =
      !/[a-z]/.test(mark.heading) && mark.heading.length > 3 && /[a-z]/.test(text.slice(mark.to, mark.to + 200));
    if (isShouted && (opens(text, index) || /[a-z] $/.test(text.slice(index - 2, index)))) add(shouted, mark);
    else if (free && /^ [A-Z\d]/.test(after)) add(capital, mark);
  }
  return shouted.length >= COLONS_FOR_A_TEMPLATE || !free
    ? shouted
    : [...shouted, ...capital].sort((a, b) => a.from - b.from);
}

function add(marks: Mark[], mark: Mark): void {
  if (mark.from >= (marks.at(-1)?.to ?? 0)) marks.push(mark);
}

function wordsFrom(text: string, from: number): Mark | null {
  const run = text.slice(from, from + LOOK_BACK);
  const ends = [...run.matchAll(WORD)].slice(0, WORDS_AT_MOST).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const heading = run.slice(0, end);
    if (/[:.]$/.test(heading)) continue;
    const kind = kindOfHeading(heading);
    if (kind && kind !== 'detail') return { kind, heading, from, to: from + end };
  }
  return null;
}

function marksOf(text: string): Mark[] {
  const colons = withColon(text).filter(({ kind, heading }) => kind !== 'detail' || heading !== '');
  const flat = isFlat(text);
  const known = colons.filter(({ kind }) => kind !== 'detail').length;
  const bare = flat ? bareWords(text, known < COLONS_FOR_A_TEMPLATE) : bareLines(text);
  const words =
    flat && bare.length < 3 && known < COLONS_FOR_A_TEMPLATE ? bare.filter((m) => !/[a-z]/.test(m.heading)) : bare;
  const all = [...colons, ...words].sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((mark, i) => all.slice(Math.max(0, i - 3), i).every((before) => before.to <= mark.from));
}

/** A report's sections in their order, none of its text left out. */
export function sectionsOf(text: string): Section[] {
  const marks = marksOf(text);
  const head: Section = {
    kind: 'narrative',
    heading: '',
    text: text.slice(0, marks[0]?.from ?? text.length),
    start: 0,
  };
  const found = marks.map(({ kind, heading, to }, i): Section => {
    const body = text.slice(to, marks[i + 1]?.from ?? text.length);
    return { kind, heading, text: body, start: to };
  });
  const all = head.text.trim() === '' ? found : [head, ...found];
  return all.flatMap(unlabelled);
}

/** Fields of one paragraph: what stands after a blank line is no longer theirs. */
const ONE_PARAGRAPH =
  /^(?:indications?|reason\b.*|comparison|consent|dx|diagnosis|sedation|anesthesia|complications?|access|age|dob|ebl|medications?|allergies)$/i;

function unlabelled(section: Section): Section[] {
  const { text, start, heading } = section;
  const end = text.search(/\S[^\S\n]*\n[^\S\n]*\n/);
  if (end < 0 || !ONE_PARAGRAPH.test(heading)) return [section];
  const rest: Section = { kind: 'narrative', heading: '', text: text.slice(end + 1), start: start + end + 1 };
  return [{ ...section, text: text.slice(0, end + 1) }, rest];
}
