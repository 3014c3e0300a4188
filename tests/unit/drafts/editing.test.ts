import { beforeEach, describe, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../lib/drafts';
import type { Draft, DraftPatch, DraftState } from '../../../lib/model';
import { freshName, given, hashed, line, listing, namesIn, refused, report, standIn } from './stand-in';

let store: Drafts;
let draft: Draft;
beforeEach(async () => {
  store = openDrafts(freshName());
  await given(store.stage([line('a'), line('b')], standIn));
  draft = (await given(store.listDrafts()))[0]!;
});

const edit = (patch: DraftPatch, revision = draft.revision) => store.edit(draft.id, revision, patch, standIn);

describe('an edit', () => {
  test('writes what it names, as the resident’s, and nothing else', async () => {
    const after = await given(edit({ fields: { site: 'St Elsewhere' } }));
    const site = { value: 'St Elsewhere', from: { kind: 'resident' } };
    expect(after).toEqual({ ...draft, revision: 2, updatedAt: after.updatedAt, fields: { ...draft.fields, site } });
    expect(await given(store.getDraft(draft.id))).toEqual(after);
  });

  test('against an older revision is refused and writes nothing', async () => {
    const after = await given(edit({ fields: { comments: 'first' } }));
    expect((await refused(edit({ fields: { comments: 'second' } }))).code).toBe('draft-changed');
    expect(await given(store.getDraft(draft.id))).toEqual(after);
  });

  test('that says what stands already raises no revision', async () => {
    const after = await given(edit({ fields: { site: 'X' } }));
    expect(await given(edit({ fields: { site: 'X' } }, 2))).toEqual(after);
  });

  test('of a concept judges the encounter again and keeps the override on the line', async () => {
    const lineId = draft.entries[0]!.lineId;
    const after = await given(edit({ concepts: { [lineId]: null } }));
    expect(after.unmapped).toEqual([lineId]);
    expect(after.lines.find(({ id }) => id === lineId)!.override).toEqual({ concept: null, insisted: false });
    expect(after.entries).toHaveLength(1);
  });

  test('of a concept, a field and a row of the Case Log at once does all three', async () => {
    const lineId = draft.entries[0]!.lineId;
    const chosen = listing('C.new right');
    const patch = { concepts: { [lineId]: 'C.new' }, fields: { comments: 'c' }, listings: { [lineId]: chosen } };
    const after = await given(edit(patch));
    expect(after.entries.find((entry) => entry.lineId === lineId)).toMatchObject({ concept: 'C.new', chosen });
    expect(after.fields.comments.value).toBe('c');
    expect(after.revision).toBe(2);
  });

  test.each<[string, DraftPatch]>([
    ['a concept for a line of another draft', { concepts: { [hashed('other')]: 'C' } }],
    ['a row for a line without an entry', { listings: { [hashed('other')]: listing('C.a left') } }],
    ['a value too long for the form', { fields: { comments: 'x'.repeat(1001) } }],
  ])('of %s is refused and writes nothing', async (_, patch) => {
    expect((await refused(edit(patch))).code).toBe('bad-message');
    expect(await given(store.getDraft(draft.id))).toEqual(draft);
  });

  test('to a row of the Case Log that the entry cannot be is refused', async () => {
    const lineId = draft.entries[0]!.lineId;
    expect((await refused(edit({ listings: { [lineId]: listing('elsewhere') } }))).code).toBe('bad-message');
  });

  test('confirms a role only where there is one', async () => {
    expect((await given(edit({ confirmRole: true }))).roleToConfirm).toBe(false);
    const empty = { ...standIn, compose: withoutRole };
    await given(store.stage([line('x', { patient: null })], empty));
    const other = (await given(store.listDrafts())).find(({ id }) => id !== draft.id)!;
    expect((await given(store.edit(other.id, 1, { confirmRole: true }, empty))).roleToConfirm).toBe(true);
  });

  test('that names a role confirms it', async () => {
    const after = await given(edit({ fields: { role: 'Secondary' } }));
    expect([after.fields.role.value, after.roleToConfirm]).toEqual(['Secondary', false]);
  });

  test('of a filled draft makes it staged again', async () => {
    await given(store.markFilled(draft.id, report));
    expect((await given(edit({ fields: { comments: 'late' } }, 2))).state).toBe('staged');
  });

  test('keeps a line without a patient to itself', async () => {
    await given(store.stage([line('x', { patient: null }), line('y', { patient: null })], standIn));
    const other = (await given(store.listDrafts())).find((one) => namesIn(one)[0] === 'x')!;
    const after = await given(store.edit(other.id, 1, { concepts: { [other.lines[0]!.id]: 'C.z' } }, standIn));
    expect(namesIn(after)).toEqual(['x']);
    expect(await given(store.listDrafts())).toHaveLength(3);
  });
});

const withoutRole: typeof standIn.compose = (encounter, lines) => {
  const composed = standIn.compose(encounter, lines);
  return { ...composed, fields: { ...composed.fields, role: { value: null, from: null } } };
};

type Act = 'edit' | 'discard' | 'fill' | 'log';
const ACTS: Record<Act, (revision: number) => Promise<unknown>> = {
  edit: (revision) => given(edit({ fields: { comments: `at ${revision}` } }, revision)),
  discard: () => given(store.discard(draft.id)),
  fill: () => given(store.markFilled(draft.id, report)),
  log: () => given(store.markLogged(draft.id, 'case-log')),
};
const WAY: Record<DraftState, Act[]> = {
  staged: [],
  filled: ['fill'],
  logged: ['fill', 'log'],
  discarded: ['discard'],
};
const TABLE: Record<DraftState, Partial<Record<Act, DraftState>>> = {
  staged: { edit: 'staged', discard: 'discarded', fill: 'filled' },
  filled: { edit: 'staged', discard: 'discarded', fill: 'filled', log: 'logged' },
  logged: {},
  discarded: {},
};

describe('a draft moves only as the table says', () => {
  const cells = (Object.keys(TABLE) as DraftState[]).flatMap((from) =>
    (Object.keys(ACTS) as Act[]).map((act) => [from, act] as const),
  );
  test.each(cells)('%s: %s', async (from, act) => {
    for (const step of WAY[from]) await ACTS[step](0);
    const before = await given(store.getDraft(draft.id));
    const to = TABLE[from][act];
    if (to === undefined) await expect(ACTS[act](before.revision)).rejects.toThrow('refused: draft-not-open');
    else await ACTS[act](before.revision);
    expect(await given(store.getDraft(draft.id))).toMatchObject(
      to === undefined ? before : { state: to, revision: before.revision + 1 },
    );
  });

  test('a draft nobody has is gone', async () => {
    const asked = [
      store.getDraft('x'),
      store.discard('x'),
      store.markLogged('x', 'case-log'),
      store.markFilled('x', report),
      store.edit('x', 1, {}, standIn),
    ];
    for (const one of asked) expect((await refused(one)).code).toBe('draft-gone');
  });

  test('a form refused as a whole fills nothing, but its report is kept', async () => {
    const declined = { ...report, form: null, refused: { code: 'form-unknown' as const } };
    const after = await given(store.markFilled(draft.id, declined));
    expect(after).toMatchObject({ state: 'staged', report: declined, revision: 2 });
    expect(await given(store.undo())).toEqual({ action: 'stage' });
  });

  test('a draft no longer open takes no report, refused or not', async () => {
    await given(store.discard(draft.id));
    const declined = { ...report, refused: { code: 'form-unknown' as const } };
    for (const one of [report, declined]) {
      expect((await refused(store.markFilled(draft.id, one))).code).toBe('draft-not-open');
    }
  });

  test('a report of another shape is refused', async () => {
    expect((await refused(store.markFilled(draft.id, { form: 'x' } as never))).code).toBe('bad-message');
  });
});

test('the resident may have logged a staged draft by hand; the Case Log’s own word is taken for a filled one only', async () => {
  await expect(given(store.markLogged(draft.id, 'case-log'))).rejects.toThrow('refused: draft-not-open');
  expect(await given(store.markLogged(draft.id, 'resident'))).toMatchObject({ state: 'logged' });
});

test('a line is logged all the same where the resident insists, and nobody can insist on one without a name', async () => {
  const lineId = draft.lines[0]!.id;
  const after = await given(edit({ insist: [lineId] }, draft.revision));
  const kept = after.lines.find(({ id }) => id === lineId)!;
  expect(kept.override).toEqual({ concept: kept.decision.concept, insisted: true });

  await given(store.stage([line('nameless', { patient: hashed('patient-2'), concept: null })], standIn));
  const other = (await given(store.listDrafts())).find(({ patientKey }) => patientKey !== draft.patientKey)!;
  const insist = store.edit(other.id, other.revision, { insist: [other.lines[0]!.id] }, standIn);
  expect((await refused(insist)).code).toBe('bad-message');
});
