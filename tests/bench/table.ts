/** A table for the terminal: the first column to the left, the others to the right, two blanks between. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** "97.3 %" of `part` in `whole`; "–" where there is nothing to share. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A whole number with commas: "61,204". */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** A ratio with as many digits as mean something: "412×", "3.1×". */
export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : whole(ratio)}×`;
