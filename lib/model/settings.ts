import * as z from 'zod/mini';
import { Role } from './encounter';
import { NO_PROFILE, Profile } from './profile';

/** What the resident says once. Nothing here is needed to capture; what is missing is left blank and said to be so. */
export const Settings = z.object({
  /** The resident's names as worklists write them: decides who "me" is among the operators. */
  names: z.array(z.string()),
  /** The June 30 on which training ends, as a year; with `programmeYears` it gives the Case Year. */
  graduationYear: z.nullable(z.number()),
  programmeYears: z.nullable(z.number()),
  /** Spelt as the Case Log's Site list spells it; used where the worklist names no site. */
  site: z.nullable(z.string()),
  /** Proposed, to be confirmed, where the worklist does not say who operated; null for first operator. */
  role: z._default(z.nullable(Role), null),
  /** For how many days after logging the worklist's details of a case are kept; null for good. */
  detailsForDays: z._default(z.nullable(z.number()), null),
  /** Whether "Capture case" stands in the context menu of pages. */
  pageMenu: z._default(z.boolean(), true),
  /** Settings kept before there were profiles have none. */
  profile: z._default(Profile, NO_PROFILE),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of a resident who has said nothing yet. */
export const NO_SETTINGS: Settings = {
  names: [],
  graduationYear: null,
  programmeYears: null,
  site: null,
  role: null,
  detailsForDays: null,
  pageMenu: true,
  profile: NO_PROFILE,
};
