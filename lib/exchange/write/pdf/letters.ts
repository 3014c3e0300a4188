/** Letters that do not come apart into a base letter and its mark. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ĸ: 'k',
};

/** So much of one text is printed; nothing that is printed on purpose is longer. */
const LONGEST = 4_000;

/** A text in the letters the standard fonts of a PDF have. `replaced` tells whether one had to be put in place of another. */
export interface Lettered {
  text: string;
  replaced: boolean;
}

/**
 * Writes a text in the letters of the standard fonts, which are those of Western Europe: other letters lose their marks, and what has no such
 * form becomes a question mark. Control characters and direction marks are left out.
 * @param has whether the fonts have a code point
 */
export function lettered(text: string, has: (codePoint: number) => boolean): Lettered {
  let replaced = false;
  let written = '';
  for (const letter of text.slice(0, LONGEST).normalize('NFC').replace(/\s+/g, ' ')) {
    if (/\p{Cc}|\p{Cf}/u.test(letter)) continue;
    if (has(letter.codePointAt(0)!)) {
      written += letter;
      continue;
    }
    replaced = true;
    const bare = PLAIN[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
    written += bare !== '' && [...bare].every((one) => has(one.codePointAt(0)!)) ? bare : '?';
  }
  return { text: written, replaced };
}

/** Breaks a text into lines no wider than `width`, between words, and within a word that is wider than a line. */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
