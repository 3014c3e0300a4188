import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import { defineDatabase } from '../../../lib/drafts/schema';
import type { Draft, DraftLine } from '../../../lib/model';
import { freshName, given, hashed, line, namesIn, report, standIn } from './stand-in';

/** Schedules tried in each property; more by `SCHEDULES=1000`. */
const numRuns = Number(process.env.SCHEDULES ?? 60);

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const PATIENTS: Record<string, string | null> = { e: hashed('patient-2'), f: null };

/** A row as a page may show it at some moment: its status and its session change under the resident's hands. */
const row = fc
  .record({
    name: fc.constantFrom(...NAMES),
    status: fc.constantFrom('Scheduled', 'Completed', 'Cancelled'),
    session: fc.constantFrom(null, hashed('morning'), hashed('evening')),
    day: fc.constantFrom('2026-03-05', '2026-03-06'),
  })
  .map(({ name, status, session, day }) => {
    const patient = name in PATIENTS ? PATIENTS[name]! : hashed('patient-1');
    return line(name, { status, session, patient, start: `${day}T08:00` });
  });

type Act =
  | { kind: 'stage'; rows: DraftLine[] }
  | { kind: 'edit'; which: number; text: string; stale: boolean }
  | { kind: 'map'; which: number; concept: string | null }
  | { kind: 'discard'; which: number }
  | { kind: 'fill'; which: number }
  | { kind: 'log'; which: number }
  | { kind: 'undo' };
const which = fc.nat(5);
const doing: fc.Arbitrary<Act>[] = [
  fc.record({ kind: fc.constant('stage' as const), rows: fc.array(row, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('edit' as const), which, text: fc.string({ maxLength: 4 }), stale: fc.boolean() }),
  fc.record({ kind: fc.constant('map' as const), which, concept: fc.constantFrom(null, 'C.a', 'C.x') }),
  fc.record({ kind: fc.constant('discard' as const), which }),
  fc.record({ kind: fc.constant('fill' as const), which }),
  fc.record({ kind: fc.constant('log' as const), which }),
];
const undoing = fc.record({ kind: fc.constant('undo' as const) });

/** Acts of two windows: those of one batch begin together, each after some turns of the event loop. */
const schedule = (acts: fc.Arbitrary<Act>[]) =>
  fc.array(
    fc.array(fc.record({ window: fc.nat(1), turns: fc.nat(4), act: fc.oneof(...acts) }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 5 },
  );
type Schedule = typeof schedule extends (...args: never[]) => fc.Arbitrary<infer T> ? T : never;

/** What was acknowledged, to be held against what is stored. */
interface Acknowledged {
  rows: Set<string>;
  comments: Map<string, { revision: number; text: string }>;
}

async function play(name: string, batches: Schedule): Promise<Acknowledged> {
  const windows = [openDrafts(name), openDrafts(name)] as const;
  const acknowledged: Acknowledged = { rows: new Set(), comments: new Map() };
  const revisions = new Map<string, number>();
  const caseIds = new Map<string, string>();
  for (const batch of batches) {
    const shown = await given(windows[0].listDrafts());
    await Promise.all(
      batch.map(async ({ window, turns, act }) => {
        for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
        await perform(windows[window as 0 | 1], act, shown, acknowledged);
      }),
    );
    for (const draft of await sound(name)) {
      expect(draft.revision, 'revisions only rise').toBeGreaterThanOrEqual(revisions.get(draft.id) ?? 1);
      expect(draft.caseId, 'a draft keeps its Case ID').toBe(caseIds.get(draft.id) ?? draft.caseId);
      revisions.set(draft.id, draft.revision);
      caseIds.set(draft.id, draft.caseId);
    }
    expect(new Set(caseIds.values()).size, 'no Case ID is used twice').toBe(caseIds.size);
  }
  return acknowledged;
}

async function perform(store: Drafts, act: Act, shown: Draft[], acknowledged: Acknowledged): Promise<void> {
  if (act.kind === 'stage') {
    if ((await store.stage(act.rows, standIn)).ok) for (const one of act.rows) acknowledged.rows.add(nameOf(one));
    return;
  }
  if (act.kind === 'undo') return void (await store.undo());
  const draft = shown[act.which % Math.max(shown.length, 1)];
  if (draft === undefined) return;
  if (act.kind === 'discard') return void (await store.discard(draft.id));
  if (act.kind === 'fill') return void (await store.markFilled(draft.id, report));
  if (act.kind === 'log') return void (await store.markLogged(draft.id, 'case-log'));
  if (act.kind === 'map') {
    const concepts = { [draft.lines[0]!.id]: act.concept };
    return void (await store.edit(draft.id, draft.revision, { concepts }, standIn));
  }
  const revision = draft.revision - (act.stale ? 1 : 0);
  const edited = await store.edit(draft.id, revision, { fields: { comments: act.text } }, standIn);
  expect(act.stale && edited.ok, 'an edit of something older than what stands is refused').toBe(false);
  const before = acknowledged.comments.get(draft.id);
  if (edited.ok && edited.value.revision >= (before?.revision ?? 0)) {
    acknowledged.comments.set(draft.id, { revision: edited.value.revision, text: act.text });
  }
}

const nameOf = ({ description }: DraftLine) => description.replace('Description ', '');

/** The stored drafts; every record is whole, every line is in one draft, and in one place of its draft. */
async function sound(name: string): Promise<Draft[]> {
  const drafts = await given(openDrafts(name).listDrafts());
  expect(await defineDatabase(name).drafts.count(), 'no record is damaged').toBe(drafts.length);
  const lines = drafts.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(new Set(lines).size, 'no line is doubled').toBe(lines.length);
  for (const { lines, entries, dropped, unmapped } of drafts) {
    const placed = [...entries.map(({ lineId }) => lineId), ...dropped.map(({ lineId }) => lineId), ...unmapped];
    expect(placed.sort(), 'every line is an entry, or dropped, or unmapped').toEqual(lines.map(({ id }) => id).sort());
  }
  return drafts;
}

describe('two windows at once', () => {
  test('lose no acknowledged row and no acknowledged word, and double none', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule(doing), async (batches) => {
        const name = freshName();
        const { rows, comments } = await play(name, batches);
        const drafts = await sound(name);
        expect(drafts.flatMap(namesIn).sort()).toEqual([...rows].sort());
        for (const draft of drafts) {
          const said = comments.get(draft.id);
          if (said !== undefined) expect(draft.fields.comments.value).toBe(said.text);
        }
      }),
      { numRuns },
    );
  });

  test('that also undo double nothing, and everything can be taken back to the beginning', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule([...doing, undoing]), async (batches) => {
        const name = freshName();
        await play(name, batches);
        const store = openDrafts(name);
        for (let act = 0; act < 20; act += 1) {
          if (!(await store.undo()).ok) break;
          await sound(name);
        }
        expect(await given(store.listDrafts())).toEqual([]);
      }),
      { numRuns },
    );
  });
});
