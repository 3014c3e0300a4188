import type { Draft, DraftEntry, DraftLine, Encounter } from '../model';

/** What an encounter puts on the form. `entries` are the encounter's own, each with the rows of the Case Log it may be. */
export interface Composed {
  fields: Draft['fields'];
  roleToConfirm: boolean;
  entries: DraftEntry[];
}

/**
 * What the store needs of the stages before it, handed in by the background. Both functions are pure and synchronous: they run inside a
 * database transaction, which would end at the first wait for anything else.
 */
export interface Judge {
  /**
   * Sorts lines of one patient into encounters, every line into exactly one; `logged` are the concepts the same encounter has in a case
   * already logged, so that a repeat is dropped as ALREADY_LOGGED (rules.md B.3, S4).
   */
  judge(lines: readonly DraftLine[], logged: readonly string[]): Encounter[];
  /** Turns one encounter and its lines into what its form shows. */
  compose(encounter: Encounter, lines: readonly DraftLine[]): Composed;
}
