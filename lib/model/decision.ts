import * as z from 'zod/mini';

/** One reason for or against a concept. `span` is [start, end) in the description as given, in UTF-16 units. */
export const Evidence = z.object({
  kind: z.enum(['word', 'code', 'rule', 'modality', 'learned']),
  /** The matched words, the code, or the rule's id. */
  text: z.string(),
  span: z.optional(z.tuple([z.number(), z.number()])),
  note: z.optional(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;

export const Alternative = z.object({ concept: z.string(), category: z.string(), confidence: z.number() });
export type Alternative = z.infer<typeof Alternative>;

/** What one description is taken to be. `concept` and `category` are null where nothing fits; `review` asks the resident. */
export const Decision = z.object({
  concept: z.nullable(z.string()),
  category: z.nullable(z.string()),
  /** 0 to 1: the share of lines like this one for which the answer is right. */
  confidence: z.number(),
  review: z.boolean(),
  why: z.array(Evidence),
  alternatives: z.array(Alternative),
});
export type Decision = z.infer<typeof Decision>;
