import type { ConceptChoice } from '../../lib/model';

/** The catalogue and the rules as the components need them: a name for an id, and everything that can be chosen. */
export interface ConceptBook {
  nameOf(concept: string): string;
  /** Undefined for a concept that the catalogue does not have. */
  categoryOf(concept: string): string | undefined;
  /** The normal form of a description, under which it can be taught; null where it must not be. */
  wordingOf(description: string): string | null;
  /** Everything that can be chosen: only a list of procedures needs it, once it is open. Null where it cannot be had now. */
  all(): Promise<readonly ConceptChoice[] | null>;
}

/**
 * The procedures that every typed word finds, the likeliest first: a whole word of the title before one of its other words, a whole word before a
 * beginning, the Case Log's twelve categories before the other procedures, an early word of the title before a late one.
 */
export function searched(all: readonly ConceptChoice[], typed: string): ConceptChoice[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [...all];
  return all
    .flatMap((choice) => {
      const found = lookedUp(choice, words);
      return found ? [{ choice, ...found }] : [];
    })
    .sort((a, b) => a.worst - b.worst || a.other - b.other || a.at - b.at)
    .map(({ choice }) => choice);
}

function lookedUp(choice: ConceptChoice, words: string[]): { worst: number; other: number; at: number } | null {
  const title = wordsOf(choice.name);
  const said = wordsOf(choice.said ?? '');
  const category = wordsOf(choice.category);
  const kindOf = (word: string): number => {
    const begins = (part: string) => part.startsWith(word);
    const kinds = [
      title.includes(word),
      said.includes(word),
      title.some(begins),
      said.some(begins),
      category.some(begins),
    ];
    return kinds.indexOf(true);
  };
  const kinds = words.map(kindOf);
  if (kinds.includes(-1)) return null;
  const first = title.findIndex((part) => words.some((word) => part.startsWith(word)));
  return {
    worst: Math.max(0, ...kinds),
    other: choice.category.startsWith('Other') ? 1 : 0,
    at: first < 0 ? title.length : first,
  };
}

/** In small letters, hyphens closed up ("Y-90" is "y90"), apart at blanks, slashes, commas and brackets. */
const wordsOf = (said: string): string[] =>
  said
    .toLowerCase()
    .replaceAll('-', '')
    .split(/[\s/(),]+/)
    .filter(Boolean);
