import { type Phrase, phrasesOf } from '../phrases/phrases';
import type { Section } from './sections';

/** A report in its parts: what was named, what was ordered, what is told. */
export interface Parts {
  names: Phrase[];
  exams: Phrase[];
  orders: Phrase[];
  /** Lines at the head of the text that could be its title. */
  titles: Phrase[];
  /** Running text that tells what was done. */
  told: (Phrase & { findings?: boolean })[];
  impression: Phrase[];
  /** Text that gives only dropped lines. */
  aside: { kind: 'history' | 'consent' | 'plan' | 'order'; text: string; start: number }[];
  /** The text before the first heading and the headings themselves: what kind of text this is. */
  head: string;
}

const TELLS = /\b(?:was|were|is|are|has|had|been)\b/i;
const NAME_AT_MOST = 260;

/** The names at the head of a section; from the first sentence that tells something on, it is a narrative. */
function splitNames(section: Section): { names: Phrase[]; rest: Phrase | null } {
  const phrases = phrasesOf(section.text);
  const at = phrases.findIndex(
    ({ text }) => text.length > NAME_AT_MOST || (TELLS.test(text) && text.split(' ').length > 6),
  );
  const names = at < 0 ? phrases : phrases.slice(0, at);
  const from = at < 0 ? null : (phrases[at] as Phrase).start;
  const rest = from === null ? null : { text: section.text.slice(from), start: section.start + from };
  return { names: names.map(({ text, start }) => ({ text, start: start + section.start })), rest };
}

const TITLE_AT_MOST = 90;
const TITLES_AT_MOST = 8;
/** A title before the first heading, or a text's first line: no sentence, not long. */
const isTitle = (line: string): boolean =>
  line.length <= TITLE_AT_MOST && !TELLS.test(line) && !/[.,;]$/.test(line) && /[a-z]{4}/i.test(line);

/** Deals the sections out by what they are good for. */
export function partsOf(sections: readonly Section[]): Parts {
  const parts: Parts = { names: [], exams: [], orders: [], titles: [], told: [], impression: [], aside: [], head: '' };
  const head: string[] = [];
  for (const section of sections) {
    head.push(section.heading);
    deal(section, parts, head);
  }
  parts.head = head.join('\n');
  return parts;
}

function deal(section: Section, parts: Parts, head: string[]): void {
  const { kind, text, start } = section;
  const own = { text, start };
  const isList = kind === 'when' && !/\d/.test(text.slice(0, 12)) && /\b(?:done|performed)$/i.test(section.heading);
  if (kind === 'procedure' || kind === 'exam' || isList) {
    const { names, rest } = splitNames(section);
    parts[kind === 'exam' ? 'exams' : 'names'].push(...names);
    if (rest) parts.told.push(rest);
  } else if (kind === 'order') {
    parts.orders.push(...phrasesOf(text).slice(0, 3));
    parts.aside.push({ kind: 'order', text, start });
  } else if (kind === 'narrative' || kind === 'findings') {
    if (section.heading === '') head.push(...titles(section, parts));
    parts.told.push(kind === 'findings' || /^findings?$/i.test(section.heading) ? { ...own, findings: true } : own);
  } else if (kind === 'impression') parts.impression.push(own);
  else if (kind === 'history' || kind === 'consent' || kind === 'plan') parts.aside.push({ kind, text, start });
  else if (kind === 'visit') head.push(text.slice(0, 200));
  else if (text.length > LONG_DETAIL) parts.told.push(own);
}

/** Under an unknown heading, a name or a date a few words are the field's value; in more of them something is told. */
const LONG_DETAIL = 160;

function titles({ text, start }: Section, parts: Parts): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let at = start;
  for (const line of lines) {
    if (isTitle(line.trim()) && lines.length > 1 && found.length < TITLES_AT_MOST) {
      found.push(line.trim());
      parts.titles.push({ text: line.trim(), start: at });
    }
    at += line.length + 1;
  }
  return [...found, text.slice(0, 300)];
}
