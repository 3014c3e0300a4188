/** Whether a cell of an export says in words that it is empty. */
export const isAbsent = (text: string): boolean =>
  text.length <= 8 && /^\s*\((?:empty|blank|null|none|n\/a)\)\s*$/i.test(text);

/** A number whose last digits a spreadsheet has thrown away: "1.23457E+11". */
export const isRounded = (text: string): boolean => /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text);

const NOBODY =
  /^(?:n\/?a|none|null|nil|unk(?:nown)?|tbd|test|not (?:available|known|recorded|given)|[-–—?.#*•_xX0]+|[xX*#•]{2,}[- ]?\d{1,6})$/i;

/** Whether what stands for a patient is a placeholder, cut or masked: two such lines need not be of one patient. */
export const namesNobody = (text: string): boolean =>
  isAbsent(text) || NOBODY.test(text.trim()) || isRounded(text.trim());
