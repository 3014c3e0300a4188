/** What makes a spreadsheet read a cell as a formula: its first character, also in the full-width forms that some input methods write. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

/** Characters no file format of ours can hold, and lone halves of a pair. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The longest text a cell of a spreadsheet takes. */
const LONGEST = 32_000;

/** A text as a cell of a spreadsheet may hold it: never taken for a formula, by whichever program opens the file (safety.md B1). */
export function safeCell(text: string): string {
  const writable = text.replace(UNWRITABLE, '').slice(0, LONGEST);
  return FORMULA.test(writable) ? `'${writable}` : writable;
}

/** A name as a file may have it: letters, digits and dashes. */
export function safeName(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'export'
  );
}
