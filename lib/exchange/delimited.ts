import type { TextLine } from '../model';

const SEPARATORS = [',', ';', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];

/** A value in quotes may hold line breaks; one that runs on for longer than this was never closed. */
const LONGEST_VALUE = 100_000;
const SAMPLED_LINES = 60;
const MOST_CELLS = 500;
/** What Excel writes on the first line to name its separator. */
const NAMED = /^sep=([,;\t|])\r?(?:\n|$)/;

/** The separator with which most lines come to the same number of cells, the more the better; null where none divides the text. */
export function separatorOf(text: string): Separator | null {
  const named = NAMED.exec(text)?.[1];
  if (named) return named as Separator;
  let best: Separator | null = null;
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    let seen = 0;
    for (const { cells, broken } of linesOf(text, separator)) {
      if (!broken && cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      seen += 1;
      if (seen >= SAMPLED_LINES) break;
    }
    // A comma in a sentence makes no table; nobody types a tab by chance.
    const enough = separator === '\t' ? 1 : 2;
    const scores = [...widths].map(([width, lines]) => (lines < enough ? 0 : lines * Math.sqrt(width)));
    const score = Math.max(0, ...scores);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/**
 * The lines of a separated text, blank ones left out, numbered as an editor numbers them. Values in quotes are as RFC 4180 has them. A quote
 * that is opened and not closed breaks its own line only: reading goes on with the next.
 */
export function* linesOf(text: string, separator: string): Generator<TextLine> {
  const named = NAMED.exec(text);
  let at = named ? named[0].length : 0;
  let number = named ? 2 : 1;
  while (at < text.length) {
    const record = recordAt(text, at, separator);
    const end = record?.end ?? lineEnd(text, at);
    const cells = record?.cells ?? text.slice(at, end).split(separator).slice(0, MOST_CELLS).map(tidy);
    if (cells.some((cell) => cell !== '')) yield { number, cells, ...(!record && { broken: true }) };
    number += breaksIn(text, at, end) + 1;
    at = afterBreak(text, end);
  }
}

interface Record {
  cells: string[];
  /** Where its line break stands. */
  end: number;
}

/** The record that begins at a place; null where a quote in it is never closed. */
function recordAt(text: string, start: number, separator: string): Record | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const opening = skipSpaces(text, at, separator);
    const quoted = text[opening] === '"' ? quotedAt(text, opening, separator) : undefined;
    if (quoted === null) return null;
    const end = quoted?.end ?? plainEnd(text, at, separator);
    if (cells.length < MOST_CELLS) cells.push(tidy(quoted?.value ?? text.slice(at, end)));
    if (text[end] !== separator) return { cells, end };
    at = end + 1;
  }
}

/** The value that a quote opens, and where the separator or line break after it stands; null where it is not closed. */
function quotedAt(text: string, opening: number, separator: string): { value: string; end: number } | null {
  let value = '';
  let from = opening + 1;
  const firstBreak = lineEnd(text, opening);
  for (let at = text.indexOf('"', from); at >= 0 && at - opening < LONGEST_VALUE; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      value += text.slice(from, at + 1);
      at += 1;
      from = at + 1;
      continue;
    }
    const end = skipSpaces(text, at + 1, separator);
    if (end >= text.length || text[end] === separator || isBreak(text[end])) {
      return { value: value + text.slice(from, at), end };
    }
    // An inch sign inside a value of one line is a letter; one that comes after a line break shows that the value was never closed.
    if (firstBreak < at) return null;
  }
  return null;
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && !isBreak(text[at])) at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}

function skipSpaces(text: string, from: number, separator: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

const isBreak = (letter: string | undefined) => letter === '\n' || letter === '\r';

const afterBreak = (text: string, at: number) => at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at = afterBreak(text, at)) {
    while (at < to && !isBreak(text[at])) at += 1;
    if (at < to) breaks += 1;
  }
  return breaks;
}

/** Excel's `="00412300"` keeps leading zeros; what stands in it is the value. Never worked out as a formula. */
function tidy(cell: string): string {
  return withoutMark((/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell).trim());
}

/** A number without the mark that spreadsheets have before one that is to stay text: `'00412300`. */
export const withoutMark = (text: string): string =>
  text.startsWith("'") && /^'(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(text) ? text.slice(1) : text;
