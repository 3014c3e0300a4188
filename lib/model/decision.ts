import * as z from 'zod/mini';

/** One reason for or against a concept. `span` is [start, end) in the description as given, in UTF-16 units. */
export const Evidence = z.object({
  /** From `several` on they say why the resident is asked. */
  kind: z.enum([
    'word',
    'code',
    'rule',
    'modality',
    'learned',
    'several',
    'either',
    'cut',
    'unread',
    'unused',
    'goods',
  ]),
  /** The matched words, the code, the rule's id, or the words that raise the doubt. */
  text: z.string(),
  span: z.optional(z.tuple([z.number(), z.number()])),
  note: z.optional(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;

export const Alternative = z.object({ concept: z.string(), category: z.string(), confidence: z.number() });
export type Alternative = z.infer<typeof Alternative>;

/** One of the procedures that a line names side by side. */
export const Named = z.object({ category: z.string(), concept: z.string() });
export type Named = z.infer<typeof Named>;

/** What one description is taken to be. `concept` and `category` are null where nothing fits; `review` asks the resident. */
export const Decision = z.object({
  concept: z.nullable(z.string()),
  category: z.nullable(z.string()),
  /** 0 to 1: the share of lines like this one for which the answer is right. */
  confidence: z.number(),
  review: z.boolean(),
  why: z.array(Evidence),
  alternatives: z.array(Alternative),
  /** The procedures of a line that names several, in the order of its words; left out where it names one. */
  entries: z.optional(z.array(Named)),
});
export type Decision = z.infer<typeof Decision>;
