import * as z from 'zod/mini';
import { type Draft, DraftState } from './draft';
import type { Wording } from './wording';

/** Which of the waiting drafts a desk shows: so many of the newest, those that are filled in, and some by their ids whatever their age. */
export const DeskQuery = z.object({
  newest: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
  also: z.array(z.string()).check(z.maxLength(50_000)),
  /** Practice alone, and no case; else cases, and no practice. */
  practice: z.boolean(),
});
export type DeskQuery = z.infer<typeof DeskQuery>;

/** How many drafts there are in each state, those that cannot be read among them: they are left as they lie. */
export const Counts = z.record(DraftState, z.number());
export type Counts = z.infer<typeof Counts>;

/** A procedure as it may be chosen. */
export interface ConceptChoice {
  id: string;
  name: string;
  category: string;
  /** Further words that residents look for it by, blank-separated. */
  said?: string;
  /** The Case Log's own words for it, where it has one row there. */
  listed?: string;
}

/** What the catalogue says of what some drafts mention, so that whoever shows them does not need it. */
export interface Glossary {
  concepts: ConceptChoice[];
  /** A description, and the normal form under which it can be taught; null where it must not be. */
  wordings: [description: string, words: string | null][];
}

/** How far the record is, in one line: distinct encounters, the number to reach where the pathway has one, and the drafts that wait. */
export const Glance = z.object({ count: z.number(), total: z.nullable(z.number()), drafts: z.number() });
export type Glance = z.infer<typeof Glance>;

/** Everything of the store that a desk shows, ready to be drawn. */
export interface DeskView {
  drafts: Draft[];
  /** What the resident taught, or took from a colleague. */
  wordings: Wording[];
  glossary: Glossary;
  /** How many practice drafts there are, where practice was asked for; cases are counted elsewhere. */
  practice: Counts | null;
}

/** A case that the resident is typing in and has not staged; `date` is ISO, '' where there is none. */
export const TypedCase = z.object({
  description: z.string().check(z.maxLength(300)),
  date: z.string().check(z.regex(/^(\d{4,6}-\d{2}-\d{2})?$/)),
});
export type TypedCase = z.infer<typeof TypedCase>;
/** No case was being typed in. */
export const NOTHING_TYPED: TypedCase = { description: '', date: '' };
