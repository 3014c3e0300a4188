import * as z from 'zod/mini';
import { DateQuestion } from './date-order';
import { DATE_ORDERS } from './text-table';

/** What a worklist row can say. `operators` is a column naming residents and attendings together, or the resident's own. */
export const WORKLIST_FIELDS = [
  'mrn',
  'accession',
  'order',
  'patientName',
  'birthDate',
  'age',
  'description',
  'code',
  'start',
  'end',
  'status',
  'modality',
  'performer',
  'operators',
  'location',
  'session',
  'comment',
] as const;
export type WorklistField = (typeof WORKLIST_FIELDS)[number];

/** Fields that identify a patient: their text stays in the page, is never evidence, and leaves it as a keyed hash or not at all. */
export const IDENTIFYING = [
  'mrn',
  'accession',
  'order',
  'patientName',
  'birthDate',
  'session',
] as const satisfies readonly WorklistField[];

/** By whom a thing was taught: the resident, or a colleague whose list was imported. */
export const Teacher = z.enum(['resident', 'colleague']);
export type Teacher = z.infer<typeof Teacher>;

/** Where a value stood: the heading or label over it, the cell's own visible text, and who showed that column, where somebody did. */
export const Cell = z.object({ heading: z.string(), text: z.string(), taught: z.optional(Teacher) });
export type Cell = z.infer<typeof Cell>;

/**
 * One row as an adapter reads it, in the page and nowhere else. Every field is the visible text, trimmed, or null where the page does not
 * show it; `start` and `end` are ISO local ("2026-03-05T08:00", or "2026-03-05" where no time is shown), `birthDate` "1950-01-31".
 */
export interface WorklistRow {
  fields: Record<WorklistField, string | null>;
  /** The cell each found field was read from. */
  cells: Partial<Record<WorklistField, Cell>>;
  /** Its MRN stands beside another person's name on another row: the two are never one patient. */
  mrnShared?: boolean;
}

const Text = z.string().check(z.maxLength(2_000));
export const KeyedHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** ISO local date with or without a time; never a time zone. */
export const LocalMoment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/));

/** A row as it may leave the page: identifiers as keyed hashes, the name only to be shown, the birth date only as its verdict. */
export const CapturedRow = z.object({
  /** Its place in this reading, unique within the tab: `<frameId>.<index>`. */
  id: z.string(),
  /** Same row read again, same key: HMAC over the identifiers that are there, the date and the description. */
  lineKey: KeyedHash,
  patientKey: z.nullable(KeyedHash),
  accessionKey: z.nullable(KeyedHash),
  orderKey: z.nullable(KeyedHash),
  sessionKey: z.nullable(KeyedHash),
  /** For the resident's eyes while reviewing; the store's schema has no place for it. */
  patientName: z.nullable(Text),
  patientType: z.nullable(z.enum(['Adult', 'Pediatric'])),
  description: z.nullable(Text),
  code: z.nullable(Text),
  start: z.nullable(LocalMoment),
  end: z.nullable(LocalMoment),
  status: z.nullable(Text),
  modality: z.nullable(Text),
  performer: z.nullable(Text),
  operators: z.nullable(Text),
  location: z.nullable(Text),
  comment: z.nullable(Text),
  /** Fields this page does not show. */
  notFound: z.array(z.enum(WORKLIST_FIELDS)),
  /** Evidence for the fields that do not identify a patient. */
  cells: z.partialRecord(z.enum(WORKLIST_FIELDS), Cell),
});
export type CapturedRow = z.infer<typeof CapturedRow>;

/** A column as the page heads it; where several have that heading, or none has any, its place (0 is the first) tells. */
export const ColumnRef = z.object({
  heading: z.string().check(z.maxLength(200)),
  index: z.number().check(z.int(), z.minimum(0), z.maximum(500)),
});
export type ColumnRef = z.infer<typeof ColumnRef>;

/** What a resident taught about a table: the column of a field, or null where the field is in none of them. */
export const ColumnMap = z.partialRecord(z.enum(WORKLIST_FIELDS), z.nullable(ColumnRef));
export type ColumnMap = z.infer<typeof ColumnMap>;

/** What became of a row on an earlier capture, and when, in ms since 1970; a row that is not mentioned is new. */
export const Standing = z.object({ state: z.enum(['staged', 'logged']), at: z.number() });
export type Standing = z.infer<typeof Standing>;

/** How the columns of a table were told. */
const Told = {
  /** Fields that several columns may be and that cannot be told apart: they are not found. */
  contested: z.array(z.object({ field: z.enum(WORKLIST_FIELDS), headings: z.array(z.string()) })),
  /** Fields whose column somebody showed. */
  taught: z.array(z.object({ field: z.enum(WORKLIST_FIELDS), by: Teacher })),
  /** Which of the tables found was read, 0 the likeliest, -1 none; and how many there are. */
  table: z.object({ at: z.number(), of: z.number() }),
};

/** What one capture of a tab found. */
export const Captured = z.object({
  ...Told,
  /** Adapter id, `orthanc-explorer`, `ohif-study-list`, `generic-table`. */
  system: z.string(),
  rows: z.array(CapturedRow),
  /** Rows captured before, by their id in this reading. */
  standing: z.record(z.string(), Standing),
  /** Rows that name the resident, by their id; null where the settings do not say who that is. */
  mine: z.nullable(z.array(z.string())),
  /** A date that is one of two days, where the order of this site's dates is not known: no such date is read until somebody says. */
  dateQuestion: z.optional(z.nullable(DateQuestion)),
  /** Frames of other sites that could not be read, by host name. */
  unreadFrames: z.array(z.string()),
});
export type Captured = z.infer<typeof Captured>;

/** What one frame of the tab answers to being read. */
export const FrameReading = z.object({
  ...Told,
  system: z.string(),
  /** Null where rows were found; else what the frame seems to be instead. */
  /** The order that the dates themselves show, and what is to be asked where nothing does. */
  dates: z.optional(z.object({ shown: z.nullable(z.enum(DATE_ORDERS)), asked: z.nullable(DateQuestion) })),
  instead: z.nullable(z.enum(['nothing', 'log-in-page', 'single-viewer', 'drawn-as-picture', 'closed-rows'])),
  rows: z.array(CapturedRow),
});
export type FrameReading = z.infer<typeof FrameReading>;
