import type { ConceptChoice } from '../../lib/model';

/** The catalogue and the rules as the components need them: a name for an id, and everything that can be chosen. */
export interface ConceptBook {
  nameOf(concept: string): string;
  /** Undefined for a concept that the catalogue does not have. */
  categoryOf(concept: string): string | undefined;
  /** What a counting rule says, in a sentence; undefined for a rule without one. */
  /** The normal form of a description, under which it can be taught; null where it must not be. */
  wordingOf(description: string): string | null;
  /** Everything that can be chosen: only a list of procedures needs it, once it is open. Null where it cannot be had now. */
  all(): Promise<readonly ConceptChoice[] | null>;
}

/** The procedures in whose name or category every typed word begins a word, the best first. */
export function searched(all: readonly ConceptChoice[], typed: string): ConceptChoice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (said: string, word: string) =>
    ` ${said.toLowerCase()}`.split(/[\s/(,-]+/).some((part) => part.startsWith(word));
  const inName = (choice: ConceptChoice) => words.every((word) => begins(choice.name, word));
  const anywhere = (choice: ConceptChoice) => words.every((word) => begins(`${choice.name} ${choice.category}`, word));
  const named = all.filter(inName);
  return [...named, ...all.filter((choice) => !inName(choice) && anywhere(choice))];
}
