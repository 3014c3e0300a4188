import * as z from 'zod/mini';

/** A site's origin, "https://pacs.example:8443". A file opened from the disk has none: its origin would be that of every other file. */
export const Origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^\s/?#@\\]+$/));

/**
 * Which wording: the site that writes it and the description in its normal form (`wordingOf`). There is none for every site: the same words
 * stand for different procedures in different hospitals, and a colleague in the same hospital has the same site.
 */
export const WordingKey = z.object({ origin: Origin, words: z.string().check(z.minLength(1), z.maxLength(200)) });
export type WordingKey = z.infer<typeof WordingKey>;

const Named = z.extend(WordingKey, { concept: z.string().check(z.regex(/^[\w.]{1,40}$/)) });

/** What one site means by one wording, as the resident taught it, or a colleague whose list was imported. `taughtAt` is in ms since 1970. */
export const Wording = z.extend(Named, { by: z.enum(['resident', 'colleague']), taughtAt: z.number() });
export type Wording = z.infer<typeof Wording>;

/** The list as it is handed to a colleague. It has no times: when a wording was taught may be the day of a case. */
export const WordingFile = z.object({
  kind: z.literal('first-operator-wordings'),
  schemaVersion: z.literal(1),
  wordings: z.array(Named).check(z.maxLength(10_000)),
});
export type WordingFile = z.infer<typeof WordingFile>;

/** A wording that an imported list gives another meaning than it has here. */
export interface WordingConflict extends WordingKey {
  mine: string;
  theirs: string;
}

/** What importing a list came to: entries that are new, those replaced on purpose, those known alike, and those kept as they were. */
export interface Imported<Conflict = WordingConflict> {
  added: number;
  replaced: number;
  alike: number;
  conflicts: Conflict[];
}
