import * as z from 'zod/mini';
import { TABLE_2 } from './categories';

/** A day on the calendar, "2026-03-05": ISO, local, never a time zone. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** From a day to a day, both of them included. */
export const Period = z.object({ from: Day, to: Day });
export type Period = z.infer<typeof Period>;

/** The ways of training that the targets differ by (rules.md C.1). */
export const Pathway = z.enum(['integrated', 'independent-two-year', 'independent-one-year', 'esir', 'dr']);
export type Pathway = z.infer<typeof Pathway>;

/** What a rotation is, as far as a form or a chart asks: `icu` answers the ESIR form's question. */
export const RotationKind = z.enum([
  'ir',
  'ir-related',
  'diagnostic',
  'icu',
  'vascular-surgery',
  'clinical',
  'research',
  'internship',
  'vacation',
  'other',
]);
export type RotationKind = z.infer<typeof RotationKind>;

/** One block of the rotation table. It tags cases and never filters them (source 001; rules.md A48). */
export const RotationBlock = z.extend(Period, { name: z.string().check(z.maxLength(100)), kind: RotationKind });
export type RotationBlock = z.infer<typeof RotationBlock>;

const Count = z.int().check(z.nonnegative(), z.lte(100_000));

/** Where earlier cases were logged: the three kinds of log the FAQ names (source 001; rules.md A33). */
export const CarryInSource = z.enum(['training-tracker', 'acgme', 'other-log']);
export type CarryInSource = z.infer<typeof CarryInSource>;

/** Totals of an earlier log, which has no cases here. `total` is that log's own; what its categories do not break down stays so. */
export const CarryIn = z.extend(Period, {
  source: CarryInSource,
  name: z.string().check(z.maxLength(100)),
  total: Count,
  categories: z.partialRecord(z.enum(TABLE_2), Count),
});
export type CarryIn = z.infer<typeof CarryIn>;

const Typed = z.nullable(z.string().check(z.maxLength(200)));

/** What the resident says of the training. Nothing here is needed to capture or to log; what is missing is left out and said to be so. */
export const Profile = z.object({
  pathway: z.nullable(Pathway),
  /** First day of PGY-1, the internship; where it is missing, PGY is counted back from graduation. */
  start: z.nullable(Day),
  /** Last day of the programme; where it is missing, June 30 of the graduation year. */
  graduation: z.nullable(Day),
  /** Since when the resident may sign in to the Case Log; drafts are held until then. */
  access: z.nullable(Day),
  /** Where it is missing, PGY-2 to PGY-5. */
  esir: z.nullable(Period),
  icuCompleted: z.nullable(z.boolean()),
  rotations: z.array(RotationBlock).check(z.maxLength(400)),
  /** Personal goals: no category has a minimum (source 000). */
  goals: z.partialRecord(z.enum(TABLE_2), Count),
  carryIns: z.array(CarryIn).check(z.maxLength(50)),
  programName: Typed,
  programNumber: Typed,
  /** Days after which a draft that waits is overdue. */
  overdueAfter: z.int().check(z.gte(1), z.lte(365)),
  reminders: z.boolean(),
});
export type Profile = z.infer<typeof Profile>;

/** The training of a resident who has said nothing of it. */
export const NO_PROFILE: Profile = {
  pathway: null,
  start: null,
  graduation: null,
  access: null,
  esir: null,
  icuCompleted: null,
  rotations: [],
  goals: {},
  carryIns: [],
  programName: null,
  programNumber: null,
  overdueAfter: 7,
  reminders: true,
};
