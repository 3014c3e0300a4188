import type { DraftEntry, DraftFacts, Flag, KnownConcept, Role } from '../model';
import { type Mix, mixOf } from './mix';
import { isHeld, pgyOf, rotationOf, type Training } from './training';

/** The catalogue's answer for a concept; undefined for one it does not know. */
export type Known = (concept: string) => KnownConcept | undefined;

/** One entry as the record counts it. `counts` is false for work that was taken part in and does not count (rules.md F2). */
export interface RecordedEntry {
  concept: string;
  category: string;
  /** The row of the Case Log where one was chosen, else the procedure's name. */
  item: string;
  /** Whether `item` is a row of the Case Log. */
  listed: boolean;
  role: Role;
  counts: boolean;
  minor: boolean;
  mix: Mix[];
  flags: Flag[];
}

/** One draft or logged case as the record counts it. Cases with the same `encounter` are one patient visit. */
export interface RecordedCase {
  id: string;
  /** '' where the Case Log has it under an ID that is none of ours. */
  caseId: string;
  /** The keyed hash of that ID; null where it is one of ours. */
  key: string | null;
  /** Made of the Case Log's own export. */
  takenOver: boolean;
  encounter: string;
  logged: boolean;
  held: boolean;
  /** Null where nobody knows the day. */
  date: string | null;
  pgy: number | null;
  rotation: string | null;
  site: string;
  entries: RecordedEntry[];
  flags: Flag[];
  createdAt: number;
}

export const CLINIC = 'New Outpatient Clinic Evaluation';

/** The drafts as the record counts them, oldest first, undated ones last; those the resident discarded are left out. */
export function recordedCases(
  drafts: readonly DraftFacts[],
  training: Training,
  known: Known,
  today: string,
): RecordedCase[] {
  const held = isHeld(training, today);
  const read = reader(known);
  return drafts
    .filter(({ state }) => state !== 'discarded')
    .map((draft) => recorded(draft, training, read, held))
    .sort(oldestFirst);
}

function recorded(draft: DraftFacts, training: Training, read: ReturnType<typeof reader>, held: boolean): RecordedCase {
  const date = draft.fields.caseDate.value || null;
  const logged = draft.state === 'logged';
  return {
    id: draft.id,
    caseId: draft.takenOver?.key ? '' : draft.caseId,
    key: draft.takenOver?.key ?? null,
    takenOver: draft.takenOver !== undefined,
    encounter: encounterOf(draft, date),
    logged,
    held: held && !logged,
    date,
    pgy: pgyOf(training, date),
    rotation: rotationOf(training, date)?.name ?? null,
    site: draft.fields.site.value ?? '',
    entries: draft.entries.map((entry) => read(entry, draft.fields.role.value)),
    flags: draft.flags,
    createdAt: draft.createdAt,
  };
}

/**
 * The visit a draft belongs to. What was captured after a visit had been logged makes a draft of its own in the same visit, and the lower
 * count is the one to show (rules.md F1); a later session of the day is a visit of its own (F4).
 */
function encounterOf(draft: DraftFacts, date: string | null): string {
  if (draft.patientKey === null || date === null || draft.flags.includes('same_day_sessions')) return draft.id;
  return `${date} ${draft.patientKey}`;
}

/** Reads entries; what the catalogue says of a concept is worked out once. */
function reader(known: Known): (entry: DraftEntry, formRole: string | null) => RecordedEntry {
  const facts = new Map<string, { name: string; minor: boolean; mix: Mix[] }>();
  const factsOf = ({ concept: id, category }: DraftEntry) => {
    const { name = id, minor = false, tags = [] } = known(id) ?? {};
    return { name, minor, mix: mixOf(id, category, tags) };
  };
  return (entry, formRole) => {
    const key = `${entry.concept} ${entry.category}`;
    const { name, minor, mix } = facts.get(key) ?? factsOf(entry);
    facts.set(key, { name, minor, mix });
    const role = roleOf(formRole) ?? entry.role;
    return {
      concept: entry.concept,
      category: entry.category,
      item: entry.chosen?.description ?? name,
      listed: entry.chosen !== null,
      role,
      counts: counts(role, minor, entry.category),
      minor,
      mix,
      flags: entry.flags,
    };
  };
}

/** What the form said is what was logged, whatever was worked out before. */
function roleOf(said: string | null): Role | null {
  return said === 'Primary' || said === 'Secondary' || said === 'Assisting' ? said : null;
}

/** The first operator counts; who supervises a junior counts for a minor procedure only (source 000 rule 1; rules.md B.4.3). */
function counts(role: Role, minor: boolean, category: string): boolean {
  if (category === 'Component' || category === 'Not counted') return false;
  return role === 'Primary' || (role === 'Secondary' && minor);
}

function oldestFirst(one: RecordedCase, other: RecordedCase): number {
  if (one.date === other.date) return one.caseId < other.caseId ? -1 : 1;
  if (one.date === null) return 1;
  return other.date === null || one.date < other.date ? -1 : 1;
}
