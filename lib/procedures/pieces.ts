import { known } from './known';
import { TERM_COUNT, termId, vocabulary } from './lexicon';
import { ambiguous, type Sense } from './lexicon/ambiguous';
import type { Piece } from './negation';
import { type Word, words } from './normalise';
import { understand } from './spelling';

const GUESSED = {
  known: 'no',
  ended: 'abbreviated',
  abbreviated: 'abbreviated',
  joined: 'guessed',
  cut: 'guessed',
  misspelt: 'guessed',
} as const;

const matches = (word: Word | undefined, part: { text: string; stem: boolean }): boolean =>
  word !== undefined && (part.stem ? word.text.startsWith(part.text) : word.text === part.text);

/** The longest phrase that begins at a word, with the terms of all phrases of that length. */
function phraseAt(list: readonly Word[], at: number): { terms: readonly number[]; length: number } | null {
  let length = 0;
  let terms: number[] = [];
  let adds = false;
  for (const phrase of vocabulary.phrases.get((list[at] as Word).text) ?? []) {
    if (phrase.rest.length < length) break;
    if (!phrase.rest.every((part, i) => matches(list[at + 1 + i], part))) continue;
    if (phrase.rest.length > length) terms = [];
    length = phrase.rest.length;
    terms.push(...phrase.terms);
    adds ||= phrase.adds;
  }
  for (let i = 0; adds && i <= length; i++) terms.push(...(understand((list[at + i] as Word).text)?.terms ?? []));
  return length > 0 ? { terms, length: length + 1 } : null;
}

const GLUED = /w\/o|zzz/i;

/** A "zzz" that sorts a line to the end is no part of its first word. "TUNLW/O PORT" and "W/OIMAGE": a word written into the "W/O" beside it is cut off it, where it is a word. */
function unglued(list: readonly Word[], description: string): readonly Word[] {
  if (!GLUED.test(description)) return list;
  return list.flatMap((word, i) => {
    const { text, start, end } = word;
    if (/^zzz[a-z]{3}/.test(text)) return [{ text: text.slice(3), start: start + 3, end }];
    const cut = end - 1;
    const opens = description[end] === '/' && list[i + 1]?.text === 'o' && /^[a-z]{2,}w$/.test(text);
    if (opens && !known(text) && known(text.slice(0, -1)))
      return [
        { text: text.slice(0, -1), start, end: cut },
        { text: 'w', start: cut, end },
      ];
    const closes = description[start - 1] === '/' && list[i - 1]?.text.endsWith('w') && /^o[a-z]{3,}$/.test(text);
    if (closes && !known(text) && known(text.slice(1)))
      return [
        { text: 'o', start, end: start + 1 },
        { text: text.slice(1), start: start + 1, end },
      ];
    return [word];
  });
}

function pieces(list: readonly Word[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < list.length; ) {
    const word = list[at] as Word;
    const phrase = phraseAt(list, at);
    if (phrase) {
      const last = list[at + phrase.length - 1] as Word;
      found.push({ terms: phrase.terms, start: word.start, end: last.end, text: word.text, guessed: 'no' });
      at += phrase.length;
      continue;
    }
    const understood = understand(word.text);
    const terms = understood?.terms ?? [];
    found.push({
      terms,
      start: word.start,
      end: word.end,
      text: word.text,
      guessed: understood === null ? 'no' : GUESSED[understood.how],
    });
    at += 1;
  }
  return found;
}

/** A sense with its terms' numbers. */
type Meant = { [K in keyof Sense]: readonly number[] } & { means: readonly number[] };

const AMBIGUOUS: ReadonlyMap<string, readonly Meant[]> = new Map(
  Object.entries(ambiguous).map(([word, senses]) => [
    word,
    senses.map(({ next, line, notLine, means }) => ({
      ...(next && { next: next.map(termId) }),
      ...(line && { line: line.map(termId) }),
      ...(notLine && { notLine: notLine.map(termId) }),
      means: means.map(termId),
    })),
  ]),
);

/** Which sense an ambiguous word has, given its neighbours and the rest of the line. */
function sense(senses: readonly Meant[], next: Piece | undefined, line: Uint8Array): readonly number[] {
  const taken = senses.find(
    (one) =>
      (!one.next || one.next.some((term) => next?.terms.includes(term))) &&
      (!one.line || one.line.some((term) => line[term])) &&
      !one.notLine?.some((term) => line[term]),
  );
  return taken?.means ?? [];
}

function resolveAmbiguous(list: Piece[]): Piece[] {
  if (!list.some((piece) => AMBIGUOUS.has(piece.text))) return list;
  const line = new Uint8Array(TERM_COUNT);
  for (const piece of list) if (!AMBIGUOUS.has(piece.text)) for (const term of piece.terms) line[term] = 1;
  return list.map((piece, i) => {
    const senses = piece.end - piece.start <= piece.text.length ? AMBIGUOUS.get(piece.text) : undefined;
    return senses ? { ...piece, terms: sense(senses, list[i + 1], line) } : piece;
  });
}

/** The words of a description in pieces: phrases taken together, words run together taken apart, each with what it means beside the others. */
export const piecesOf = (description: string): Piece[] =>
  resolveAmbiguous(pieces(unglued(words(description), description)));
