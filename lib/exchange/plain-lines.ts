import type { TextLine, TextTable } from '../model';

/** Lines of a plain text as a table, and what its columns are where the lines themselves show it. */
export type PlainLines = Pick<TextTable, 'lines' | 'plain'>;

/** Columns are told by gaps of so many blanks; fewer stand between words. */
const GAP = / {2,}/;
/** So large a part of the lines must be alike. */
const MOST = 0.8;
const MOST_CELLS = 60;
const LONGEST_LINE = 500;

const DAY = String.raw`\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?(?![\d/-])|\d{1,2}[ -]\p{L}{3,9}(?:[ -]\d{2,4})?(?!\p{L})`;
const CLOCK = String.raw`(?:,? ?@? ?(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m?\.?)?(?!\w)|\d{4}(?!\d)))?`;
/** "Mon 11/3 0730 - TIPS": a day, perhaps a time, then words. */
const NOTE = new RegExp(
  String.raw`^[-*•]? ?((?:\p{L}{2,9}\.?,? )?(?:${DAY})${CLOCK})(?: ?[-–:] ?| )(?=\p{L})(.*)$`,
  'u',
);
/** Words that begin what a note says of people: "w/ Ng", "with Dr. Ng", "(Ng)". */
const PEOPLE = /(?:^|\s)(?:w\/|with |dr\.? |attg:?|attending:?|\().*$/iu;
/** A number that may be a patient's. */
const NUMBER = /(?:\b(?:mrn|acc(?:ession)?|#)[ :#]*)?\b[A-Z]{0,3}\d{5,}\b/giu;
/** A name stands last, written as names are: TIPS and PICC are not. */
const LAST_NAME = /\s\p{Lu}[\p{Ll}'’-]+(?:, ?\p{Lu}[\p{Ll}.]*)?$/u;

/**
 * Reads lines that no separator divides: columns that blanks keep apart, as a text capture of a screen has them, or notes of one case a line
 * ("11/3 TIPS Osei"). Of a note the day and the procedure are told; names and numbers stand in columns of their own, which are no field until
 * somebody says so. Null where the lines are neither.
 */
export function plainLines(text: string): PlainLines | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ number: at + 1, text: line.replace(/\u00a0/g, ' ').trimEnd() }));
  const said = lines.filter((line) => line.text.trim() !== '' && line.text.length <= LONGEST_LINE);
  if (said.length === 0 || text.includes('\t')) return null;
  return notesIn(said) ?? columnsIn(said);
}

interface Said {
  number: number;
  text: string;
}

function notesIn(said: readonly Said[]): PlainLines | null {
  const found = said.map(({ number, text }) => ({ number, text, note: NOTE.exec(text.trim()) }));
  // Two gaps in a line are columns; a note has none.
  const notes = found.filter(({ note, text }) => note && text.trim().split(GAP).length < 3);
  if (notes.length === 0 || notes.length < MOST * said.length) return null;
  const lines = found.map(({ number, text, note }): TextLine => {
    if (!note) return { number, cells: ['', text.trim()], broken: true };
    const [, day, words] = note as unknown as string[];
    const numbers = words!.match(NUMBER) ?? [];
    const bare = words!.replace(NUMBER, ' ').replace(/\s+/g, ' ').trim();
    const people = PEOPLE.exec(bare) ?? LAST_NAME.exec(bare);
    const procedure = people ? bare.slice(0, people.index).trim() : bare;
    const whole = procedure === '' ? bare : procedure;
    return { number, cells: [day!.trim(), whole, bare.slice(whole.length).trim(), numbers.join(' ').trim()] };
  });
  return { lines, plain: { start: 0, description: 1 } };
}

function columnsIn(said: readonly Said[]): PlainLines | null {
  const pieces = said.map(({ text }) => piecesOf(text));
  const wide = pieces.filter((line) => line.length >= 3);
  const separated = wide.filter((line) => line.slice(0, -1).every(({ text }) => /[,;|]$/.test(text))).length;
  if (wide.length < 2 || wide.length < MOST * said.length || separated > wide.length / 2) return null;
  const starts = wide.reduce((most, line) => (line.length > most.length ? line : most)).map(({ at }) => at);
  const lines = said.map(({ number }, place): TextLine => {
    const line = pieces[place]!;
    // As many as there are columns are in their order, wherever a capture put them.
    const at = line.length === starts.length ? line.map((_, n) => n) : line.map((piece) => columnAt(starts, piece.at));
    const cells = starts.map((_, column) => line.find((_, n) => at[n] === column)?.text ?? '');
    return { number, cells, ...(new Set(at).size < line.length && { broken: true }) };
  });
  return { lines, plain: {} };
}

/** The pieces of a line between its gaps, and where each begins. */
function piecesOf(text: string): { text: string; at: number }[] {
  return Array.from(text.matchAll(/\S+(?: \S+)*/g), ({ 0: piece, index }) => ({ text: piece, at: index })).slice(
    0,
    MOST_CELLS,
  );
}

/** The last column that begins no later than a piece. */
const columnAt = (starts: readonly number[], at: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= at + 1),
  );
