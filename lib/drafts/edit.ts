import {
  type Answer,
  answer,
  type Draft,
  type DraftLine,
  DraftPatch,
  FORM_FIELDS,
  type Listing,
  refuse,
} from '../model';
import { arrange } from './arrange';
import { abort, write } from './connection';
import { gather } from './gather';
import { record } from './history';
import type { Judge } from './judge';
import { find, sameContent, toDraft } from './records';
import type { Database } from './schema';
import { move } from './states';

/** Edits of the same field count as one act while the pause between them is shorter, in milliseconds. */
const TYPING_PAUSE = 10_000;

/**
 * Writes what the resident changed on a draft, and answers with the draft as it now stands. A changed concept is judged again with all lines
 * around it. Refusals: `draft-gone`, `draft-not-open`, `draft-changed` (the revision is not the latest), `bad-message` (a line or a row of
 * the Case Log that is not this draft's), `storage-full`, `storage-unavailable`.
 */
export async function edit(
  db: Database,
  id: string,
  revision: number,
  patch: DraftPatch,
  judge: Judge,
): Promise<Answer<Draft>> {
  const parsed = DraftPatch.safeParse(patch);
  if (!parsed.success) return refuse('bad-message');
  const { concepts = {}, insist = [], listings = {} } = parsed.data;
  return write(db, async () => {
    const stored = (await find(db, id)) ?? abort('draft-gone');
    const state = move(stored.state, 'edit') ?? abort('draft-not-open');
    if (stored.revision !== revision) abort('draft-changed');
    const now = Date.now();
    const said = { ...withOwnFields(stored, parsed.data), state };
    const words = { concepts, insist };
    const judged = saysAny(words) ? await rejudged(db, said, words, judge, now) : null;
    const others = judged?.written.filter((draft) => draft.id !== said.id) ?? [];
    const own = withChosen(judged?.written.find((draft) => draft.id === said.id) ?? said, listings);
    const removed = judged?.merged ?? [];
    const changed = removed.includes(id) || sameContent(stored, own) ? [] : [own];
    const touched = touchedBy(id, parsed.data);
    const joining = touched === null ? null : { touched, pause: TYPING_PAUSE };
    await record(db, 'edit', { written: [...changed, ...others], removed }, now, joining);
    return answer(toDraft((await find(db, removed.includes(id) ? holderOf(stored, others) : id))!));
  });
}

/** A draft with the resident's own values on it, each said to be theirs. */
export function withOwnFields(draft: Draft, { fields = {}, confirmRole }: DraftPatch): Draft {
  const said = { ...draft, fields: { ...draft.fields } };
  for (const name of FORM_FIELDS) {
    const value = fields[name];
    if (value !== undefined) said.fields[name] = { value, from: { kind: 'resident' } };
  }
  // A confirmed role is the resident's own from then on, and outlives every new judgement.
  const role = said.fields.role;
  if (confirmRole === true && role.value !== null) said.fields.role = { ...role, from: { kind: 'resident' } };
  if (said.fields.role.from?.kind === 'resident') said.roleToConfirm = false;
  return said;
}

/** What the resident says of lines. */
type Words = Required<Pick<DraftPatch, 'concepts' | 'insist'>>;

const saysAny = ({ concepts, insist }: Words): boolean => Object.keys(concepts).length + insist.length > 0;

/** A line with the resident's word on it. Nobody can insist on a line that nobody has named. */
function spokenOf(line: DraftLine, { concepts, insist }: Words): DraftLine {
  const insisted = insist.includes(line.id);
  if (!(line.id in concepts || insisted)) return line;
  const concept = line.id in concepts ? (concepts[line.id] ?? null) : (line.override?.concept ?? line.decision.concept);
  if (insisted && concept === null) abort('bad-message');
  return { ...line, override: { concept, insisted } };
}

async function rejudged(db: Database, draft: Draft, words: Words, judge: Judge, now: number) {
  const named = [...Object.keys(words.concepts), ...words.insist];
  if (!named.every((lineId) => draft.lines.some((line) => line.id === lineId))) abort('bad-message');
  const lines = draft.lines.map((line) => spokenOf(line, words));
  const { open, logged } = await gather(db, lines);
  const others = draft.patientKey === null ? [] : open.filter(({ id }) => id !== draft.id);
  const all = [...others.flatMap((other) => other.lines), ...lines];
  return arrange(all, [draft, ...others], draft.patientKey === null ? [] : logged, judge, now);
}

function withChosen(draft: Draft, listings: Record<string, Listing>): Draft {
  const entries = draft.entries.map((entry) => {
    const wanted = listings[entry.lineId];
    if (wanted === undefined) return entry;
    const chosen = entry.listings.find((listing) => sameListing(listing, wanted)) ?? abort('bad-message');
    return { ...entry, chosen };
  });
  if (!Object.keys(listings).every((lineId) => entries.some((entry) => entry.lineId === lineId))) abort('bad-message');
  return { ...draft, entries };
}

function sameListing(one: Listing, other: Listing): boolean {
  return (['class', 'area', 'type', 'description'] as const).every((part) => one[part] === other[part]);
}

/** Only typing in fields is joined to one act; every choice of a concept or a listing can be taken back by itself. */
function touchedBy(id: string, patch: DraftPatch): string | null {
  const { fields, ...others } = patch;
  return fields === undefined || Object.keys(others).length > 0 ? null : [id, ...Object.keys(fields).sort()].join(' ');
}

function holderOf(draft: Draft, others: readonly Draft[]): string {
  const holds = (other: Draft) => other.lines.some((line) => line.id === draft.lines[0]?.id);
  return others.find(holds)?.id ?? abort('draft-gone');
}
