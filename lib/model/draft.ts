import * as z from 'zod/mini';
import { Setback, TakenOver } from './case-log';
import { Dropped, Entry, Line } from './encounter';
import { FillReport, Outcome } from './fill';
import { Flag } from './reasons';
import { Origin } from './wording';
import { Cell, KeyedHash } from './worklist';

/** Header fields of the form that a draft carries besides its Case ID (form.md 3). */
export const FORM_FIELDS = ['caseDate', 'caseYear', 'role', 'site', 'attending', 'patientType', 'comments'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Where a draft's value came from: a cell of the worklist, a rule, the resident's settings, the resident's own hand. */
export const Provenance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), system: z.string(), cell: Cell }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({ kind: z.literal('settings') }),
  z.object({ kind: z.literal('resident') }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** `value` is null where nothing is known. Dates are ISO, "2026-03-05"; `caseYear` is "1" to "7". */
export const DraftField = z.object({
  value: z.nullable(z.string().check(z.maxLength(1_000))),
  from: z.nullable(Provenance),
});
export type DraftField = z.infer<typeof DraftField>;

/** Where the Case Log lists a concept: the texts of its class, area and type lists and of the row, spelt as the form spells them. */
export const Listing = z.object({ class: z.string(), area: z.string(), type: z.string(), description: z.string() });
export type Listing = z.infer<typeof Listing>;

/** A worklist line as stored: what the rules need, and the cells that show where it came from. */
export const DraftLine = z.extend(Line, {
  id: KeyedHash,
  order: z.nullable(KeyedHash),
  system: z.string(),
  /** The site that wrote the line, so that its wording can be taught; absent where the page has none or was read before this was kept. */
  origin: z.optional(Origin),
  performer: z.nullable(z.string()),
  patientType: z.nullable(z.enum(['Adult', 'Pediatric'])),
  cells: z.record(z.string(), Cell),
});
export type DraftLine = z.infer<typeof DraftLine>;

/** An entry with the rows of the Case Log it may be; `chosen` is the one to add, null where the resident has still to say which. */
export const DraftEntry = z.extend(Entry, { listings: z.array(Listing), chosen: z.nullable(Listing) });
export type DraftEntry = z.infer<typeof DraftEntry>;

export const DraftState = z.enum(['staged', 'filled', 'logged', 'discarded']);
export type DraftState = z.infer<typeof DraftState>;

/** One encounter on its way into one Case Log form. Pseudonymised, still patient information: no name, no MRN, no accession. */
export const Draft = z.object({
  id: z.string(),
  /** Raised by one with every write: a write against an older one is refused. */
  revision: z.number(),
  state: DraftState,
  /** 16 random base32 characters, made once; nothing of the patient is in it. */
  caseId: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/)),
  patientKey: z.nullable(KeyedHash),
  lines: z.array(DraftLine),
  entries: z.array(DraftEntry),
  dropped: z.array(Dropped),
  unmapped: z.array(z.string()),
  flags: z.array(Flag),
  fields: z.record(z.enum(FORM_FIELDS), DraftField),
  /** The role was worked out, not read, and the resident has not yet said that it is right. */
  roleToConfirm: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** The last fill's report, kept until the next. */
  report: z.nullable(FillReport),
  /** What the Case Log made of the resident's submit, until the case is logged or filled anew; absent where nothing is open. */
  outcome: z.optional(Outcome),
  /** It was made of the Case Log's own export; absent for what was captured here. */
  takenOver: z.optional(TakenOver),
  /** It was logged and is not any more, with the reason; absent for all others. */
  setback: z.optional(Setback),
});
export type Draft = z.infer<typeof Draft>;

/** A draft as the training record counts it: without its worklist lines, which are most of it. */
export const DraftFacts = z.pick(Draft, {
  id: true,
  state: true,
  caseId: true,
  patientKey: true,
  entries: true,
  flags: true,
  fields: true,
  createdAt: true,
  takenOver: true,
});
export type DraftFacts = z.infer<typeof DraftFacts>;

/** Header fields as the resident sets them; absent ones stay as they are. */
const OwnFields = z.partialRecord(z.enum(FORM_FIELDS), z.nullable(z.string().check(z.maxLength(1_000))));

/** What is done to several drafts at once: header fields set, all put aside, or all said to be in the Case Log. */
export const ManyPatch = z.union([
  z.object({ fields: OwnFields }),
  z.object({ discard: z.literal(true) }),
  z.object({ logged: z.literal(true) }),
]);
export type ManyPatch = z.infer<typeof ManyPatch>;

/** What a resident can change on a draft. Absent keys stay as they are. */
export const DraftPatch = z.object({
  fields: z.optional(OwnFields),
  confirmRole: z.optional(z.boolean()),
  /** lineId → concept, or null for "not a case"; the rules then judge again. */
  concepts: z.optional(z.record(z.string(), z.nullable(z.string()))),
  /** Lines to be logged as what they are whatever the rules say. */
  insist: z.optional(z.array(z.string())),
  /** lineId of an entry → the row of the Case Log it is. */
  listings: z.optional(z.record(z.string(), Listing)),
});
export type DraftPatch = z.infer<typeof DraftPatch>;

/** What staging did: each draft that took rows in, and how many rows were stored before, so that none of them is doubled. */
export interface Staged {
  drafts: { id: string; joined: boolean }[];
  alreadyStaged: number;
}
