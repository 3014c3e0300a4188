import { known } from './known';
import { vocabulary } from './lexicon';
import { whole } from './lexicon/whole';

const { endings } = vocabulary;

const LONGEST_ENDING = 7;
/** A word of this many letters is more than its ending. */
const SHORTEST_ENDED = 7;

/** The terms of a word's longest known ending: "nephroscopy" and "vitrectomy" are known by theirs. */
export function ending(text: string): readonly number[] | undefined {
  if (text.length < SHORTEST_ENDED) return undefined;
  for (let length = LONGEST_ENDING; length >= 4; length--) {
    const terms = endings.get(text.slice(-length));
    if (terms) return terms;
  }
  return undefined;
}

const SHORTEST_ABBREVIATED = 4;
const LONGEST_ABBREVIATED = 16;
const VOWELS = /[aeiouy]/g;
/** How many consonants an abbreviation of this length may leave out of its word. */
const leavesOut = (text: string): number => (text.length < 5 ? 1 : 2);

/** Words written out, under their first letter: what abbreviations are compared with. */
const written = new Map<string, { word: string; consonants: number }[]>();
for (const word of whole.trim().split(/\s+/)) {
  const first = word[0] as string;
  const entry = { word, consonants: word.replace(VOWELS, '').length };
  written.set(first, [...(written.get(first) ?? []), entry]);
}

/** Whether the letters of a text stand in a word in this order. */
function standsIn(text: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === text[at]) at += 1;
  return at === text.length;
}

/**
 * The terms of the word that a text abbreviates: its first letter, its letters in order, hardly a consonant left out ("plcmnt", "rmvl",
 * "intrprttn"); a last "j" is "-tion" ("destrj"). None where words that mean different things could be meant.
 */
export function abbreviated(text: string): readonly number[] | undefined {
  if (text.length < SHORTEST_ABBREVIATED || text.length > LONGEST_ABBREVIATED) return undefined;
  const letters = text.endsWith('j') ? `${text.slice(0, -1)}tn` : text;
  const consonants = letters.replace(VOWELS, '').length;
  let terms: readonly number[] | undefined;
  for (const { word, consonants: all } of written.get(letters[0] as string) ?? []) {
    if (all - consonants > leavesOut(text) || all < consonants || !standsIn(letters, word)) continue;
    const meaning = known(word) as readonly number[] | undefined;
    if (!meaning) continue;
    if (terms && terms.join() !== meaning.join()) return undefined;
    terms = meaning;
  }
  return terms;
}
