import * as z from 'zod/mini';
import { type Answer, answer, type Draft, type DraftLine, refuse, type Staged } from '../model';
import { type Arrangement, arrange } from './arrange';
import { write } from './connection';
import { gather, type Surroundings } from './gather';
import { record } from './history';
import type { Judge } from './judge';
import { seal } from './keys';
import { type Database, SealedLine, type StoredAct } from './schema';
import { OPEN } from './states';

/**
 * Stages worklist lines in one transaction: rows seen before are brought up to date, new ones join the draft of their encounter or make one.
 * Staging the same rows again changes nothing. Refusals: `nothing-ticked`, `bad-message` (an identifier that is no hash),
 * `storage-full`, `storage-unavailable`; after a refusal nothing is stored.
 * @param partOf names the import that these lines are a part of: its parts are taken back together
 */
export async function stage(
  db: Database,
  lines: readonly DraftLine[],
  judge: Judge,
  partOf: string | null = null,
): Promise<Answer<Staged>> {
  if (lines.length === 0) return refuse('nothing-ticked');
  // The same shape before sealing as after: an identifier in plain text is stopped here.
  const parsed = z.array(SealedLine).safeParse(lines);
  if (!parsed.success) return refuse('bad-message');
  const sealed = await seal(db, parsed.data);
  if (!sealed.ok) return sealed;
  const fresh = [...new Map(sealed.value.map((line) => [line.id, line])).values()];
  return write(db, async () => {
    const around = await gather(db, fresh);
    const now = Date.now();
    const arranged = groupsOf(fresh, around).map(({ lines, open, logged }) => arrange(lines, open, logged, judge, now));
    const whole: Arrangement = {
      written: arranged.flatMap((part) => part.written),
      merged: arranged.flatMap((part) => part.merged),
    };
    const joining = partOf === null ? null : { touched: `stage ${partOf}`, pause: Number.POSITIVE_INFINITY };
    const sofar = await record(db, 'stage', { written: whole.written, removed: whole.merged }, now, joining);
    // A part whose answer was lost is sent again: what it staged the first time was not here before its import.
    return answer(summary(fresh, around, sofar, whole));
  });
}

interface Group {
  lines: DraftLine[];
  open: Draft[];
  logged: Draft[];
}

/** Lines that are judged together: those of one patient; a line without a patient stands alone. */
function groupsOf(fresh: readonly DraftLine[], { open, logged }: Surroundings): Group[] {
  const known = new Map(open.flatMap((draft) => draft.lines.map((line) => [line.id, line])));
  for (const line of fresh) {
    const before = known.get(line.id);
    known.set(line.id, before === undefined ? line : brought(before, line));
  }
  const groups = new Map<string, Group>();
  const groupOf = (line: DraftLine) => line.patient ?? line.id;
  for (const line of known.values()) {
    const group = groups.get(groupOf(line));
    if (group) group.lines.push(line);
    else groups.set(groupOf(line), { lines: [line], open: [], logged: [] });
  }
  for (const draft of open) {
    // A line that is brought up to date may have found its patient.
    for (const key of new Set(draft.lines.map((line) => groupOf(known.get(line.id)!))))
      groups.get(key)!.open.push(draft);
  }
  for (const draft of logged) for (const key of new Set(draft.lines.map(groupOf))) groups.get(key)?.logged.push(draft);
  return [...groups.values()];
}

/** A stored line brought up to date: what the page shows now, what it showed before where it is silent, and the resident's word. */
function brought(before: DraftLine, now: DraftLine): DraftLine {
  const said = Object.entries(now).filter(([, value]) => value !== null);
  return {
    ...before,
    ...Object.fromEntries(said),
    cells: { ...before.cells, ...now.cells },
    override: before.override,
  };
}

/** What became of the lines, beside what stood before the act that they are a part of. */
function summary(
  fresh: readonly DraftLine[],
  { open, logged }: Surroundings,
  sofar: StoredAct['images'],
  { written, merged }: Arrangement,
): Staged {
  const images = new Map(sofar.map(({ draftId, before }) => [draftId, before]));
  const earlier = open.flatMap((draft) => (images.has(draft.id) ? (images.get(draft.id) ?? []) : [draft]));
  const kept = [...earlier.filter((draft) => OPEN.includes(draft.state)), ...logged];
  const before = new Set(kept.flatMap((draft) => draft.lines.map((line) => line.id)));
  const added = new Set(fresh.flatMap(({ id }) => (before.has(id) ? [] : [id])));
  const now = new Map([...open, ...written].map((draft) => [draft.id, draft]));
  const took = [...now.values()].filter(
    ({ id, lines }) => !merged.includes(id) && lines.some((line) => added.has(line.id)),
  );
  const seen = new Set(kept.map((draft) => draft.id));
  return {
    drafts: took.map(({ id }) => ({ id, joined: seen.has(id) })),
    alreadyStaged: fresh.length - added.size,
  };
}
