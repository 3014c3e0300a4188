/** A procedure as it may be chosen. */
export interface ConceptChoice {
  id: string;
  name: string;
  category: string;
}

/** The catalogue and the rules as the components need them: a name for an id, and everything that can be chosen. */
export interface ConceptBook {
  nameOf(concept: string): string;
  /** What a counting rule says, in a sentence; undefined for a rule without one. */
  meaningOf(rule: string): string | undefined;
  /** The normal form of a description, under which it can be taught; null where it must not be. */
  wordingOf(description: string): string | null;
  all: ConceptChoice[];
}

/** The procedures in whose name or category every typed word begins a word, the best first. */
export function searched(all: ConceptChoice[], typed: string): ConceptChoice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (said: string, word: string) =>
    ` ${said.toLowerCase()}`.split(/[\s/(,-]+/).some((part) => part.startsWith(word));
  const inName = (choice: ConceptChoice) => words.every((word) => begins(choice.name, word));
  const anywhere = (choice: ConceptChoice) => words.every((word) => begins(`${choice.name} ${choice.category}`, word));
  const named = all.filter(inName);
  return [...named, ...all.filter((choice) => !inName(choice) && anywhere(choice))];
}
