import { vocabulary } from './lexicon';

const { exact, stems } = vocabulary;

/** The terms of a word as it stands: exact, else its longest stem. */
export function known(text: string): readonly number[] | undefined {
  const whole = exact.get(text);
  if (whole) return whole;
  for (let length = text.length; length >= 3; length--) {
    const stem = stems.get(text.slice(0, length));
    if (stem) return stem;
  }
  return undefined;
}
