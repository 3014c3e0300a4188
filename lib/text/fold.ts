/** A text in lower case without its accents: "Février" → "fevrier". */
export const foldAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Text with its runs of white space made one blank each, none at the ends. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What two wordings of the same thing share: letters and digits, lower case, without accents, apostrophes and punctuation. */
export const foldWords = (text: string): string =>
  squash(
    foldAccents(text)
      .replace(/['’`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
