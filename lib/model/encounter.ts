import * as z from 'zod/mini';
import { Decision } from './decision';
import { DropReason, Flag } from './reasons';

/** The options of the Case Log's Role field for IR (form.md). */
export const Role = z.enum(['Primary', 'Secondary', 'Assisting']);
export type Role = z.infer<typeof Role>;

/** Somebody named on a worklist line. `role` is the page's own word, lower case, '' where it gives none; the order is the page's. */
export const Operator = z.object({
  name: z.string(),
  kind: z.enum(['attending', 'resident', 'fellow', 'app', 'unknown']),
  role: z.string(),
});
export type Operator = z.infer<typeof Operator>;

/**
 * One worklist line as the counting rules see it (rules.md B.2). `patient`, `accession` and `session` are only compared, never shown:
 * in the product they are keyed hashes, in a worked example plain words. A line without a patient is an encounter of its own.
 */
export const Line = z.object({
  id: z.string(),
  patient: z.nullable(z.string()),
  accession: z.nullable(z.string()),
  session: z.nullable(z.string()),
  description: z.string(),
  code: z.nullable(z.string()),
  comment: z.nullable(z.string()),
  /** ISO local; null for a backlog case whose date nobody knows. */
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  status: z.nullable(z.string()),
  modality: z.nullable(z.string()),
  location: z.nullable(z.string()),
  /** Null where the page does not say who operated. */
  operators: z.nullable(z.array(Operator)),
  /** Typed in by the resident for a case of long ago. */
  backlog: z.boolean(),
  /** What the description was mapped to; the resident's choice, where made, stands here. */
  decision: Decision,
  /**
   * The resident's own word on this line: what it is (null: not a case), in place of the mapping. Where they insist, it is logged whatever the
   * rules say.
   */
  override: z.nullable(z.object({ concept: z.nullable(z.string()), insisted: z.boolean() })),
});
export type Line = z.infer<typeof Line>;

/** One added code of the form: encounter × concept. */
export const Entry = z.object({
  concept: z.string(),
  category: z.string(),
  lineId: z.string(),
  role: Role,
  flags: z.array(Flag),
  /** The rules that let it stand, by id, in the order they were asked. */
  rules: z.array(z.string()),
});
export type Entry = z.infer<typeof Entry>;

/** A line that makes no entry, with the reason, the rule's id, and the line of the entry that absorbed it, where one did. */
export const Dropped = z.object({
  lineId: z.string(),
  concept: z.nullable(z.string()),
  reason: DropReason,
  rule: z.string(),
  absorbedBy: z.nullable(z.string()),
});
export type Dropped = z.infer<typeof Dropped>;

/** One patient visit: what becomes one form. `unmapped` lines wait for the resident's word. */
export const Encounter = z.object({
  lineIds: z.array(z.string()),
  /** The local date on which it began, "2026-03-05"; null where no line has one. */
  date: z.nullable(z.string()),
  entries: z.array(Entry),
  dropped: z.array(Dropped),
  unmapped: z.array(z.string()),
  flags: z.array(Flag),
});
export type Encounter = z.infer<typeof Encounter>;
