import type { Page } from '@playwright/test';
import type { CapturedRow, Draft } from '../../lib/model';
import { captureRows, type Walk } from '../../scripts/walk';
import { expect, storedDrafts, test } from './fixtures';
import { ask, killDuring, MOMENTS, type Reply } from './killing';

/** Rounds over every kill point; one takes about two minutes on a busy machine. */
const REPEATS = 1;

/** What the acts are done with. */
interface Bench {
  ours: Page;
  /** The tab of the worklist, with a reading in it, and the one of the Case Log. */
  lists: number;
  form: number;
  /** Rows of the reading, each of a patient of its own, not yet used. */
  rows: CapturedRow[];
  /** A new draft, acknowledged. */
  draft(): Promise<Draft>;
  /** One draft as it is stored; undefined where it is not. */
  stored(id: string): Promise<Draft | undefined>;
}

/** An act at one kill point: what it sends, when it counts as done, and whether it may blindly be done again. */
interface Act {
  send: () => Promise<Reply | null>;
  isDone: (all: Draft[]) => boolean;
  /** Drafts that may differ afterwards; every other one stays as it was. */
  touches: string[];
  again: boolean;
}

const hash = () => [...crypto.getRandomValues(new Uint8Array(32))].map((n) => n.toString(16).padStart(2, '0')).join('');
const strangerOf = (row: CapturedRow): CapturedRow => ({
  ...row,
  lineKey: hash(),
  patientKey: hash(),
  accessionKey: hash(),
  orderKey: null,
  sessionKey: null,
});
const isIn = (id: string, state: string) => (all: Draft[]) => all.some((one) => one.id === id && one.state === state);
const touching = (draft: Draft, send: Act['send'], isDone: Act['isDone'], again = true): Act => ({
  send,
  isDone,
  touches: [draft.id],
  again,
});

const ACTS: Record<string, (bench: Bench, count: number) => Promise<Act>> = {
  staging: async ({ ours, lists, rows }, count) => {
    const row = rows.pop()!;
    return {
      send: () => ask(ours, 'stageRows', { tabId: lists, rowIds: [row.id] }),
      isDone: (all) => all.length === count + 1,
      touches: [],
      again: true,
    };
  },
  'a part of an import': async ({ ours, rows }, count) => {
    const part = [strangerOf(rows[0]!), strangerOf(rows[0]!)];
    const act = hash().slice(0, 20);
    return {
      send: () => ask(ours, 'stageImported', { rows: part, act }),
      isDone: (all) => all.length === count + 2,
      touches: [],
      again: true,
    };
  },
  'an edit': async ({ ours, draft, stored }) => {
    const own = await draft();
    const patch = { fields: { comments: `typed ${own.id}` } };
    return touching(
      own,
      async () =>
        ask(ours, 'editDraft', { draftId: own.id, revision: (await stored(own.id))?.revision ?? own.revision, patch }),
      (all) => all.some(({ id, fields }) => id === own.id && fields.comments.value === `typed ${own.id}`),
    );
  },
  'a discard': async ({ ours, draft }) => {
    const own = await draft();
    return touching(own, () => ask(ours, 'discardDraft', { draftId: own.id }), isIn(own.id, 'discarded'));
  },
  'an undo': async ({ ours, draft }) => {
    const own = await draft();
    await ask(ours, 'discardDraft', { draftId: own.id });
    // Undo once more would take back what was done before: a resident who sees the draft again does not ask for that.
    return touching(own, () => ask(ours, 'undo', {}), isIn(own.id, 'staged'), false);
  },
  'marking as logged': async ({ ours, draft }) => {
    const own = await draft();
    return touching(own, () => ask(ours, 'markLogged', { draftId: own.id }), isIn(own.id, 'logged'));
  },
  'a fill': async ({ ours, form, draft, stored }) => {
    const own = await draft();
    if ((await stored(own.id))?.roleToConfirm)
      await ask(ours, 'editDraft', { draftId: own.id, revision: own.revision, patch: { confirmRole: true } });
    return touching(
      own,
      async () => {
        const seen = await ask(ours, 'previewFill', { tabId: form, draftId: own.id });
        if (!seen?.ok) return seen;
        const { nonce } = seen.value! as { nonce: string };
        const choices = { keep: {}, pick: {} };
        return ask(ours, 'fillDraft', { tabId: form, draftId: own.id, nonce, choices, remember: [] });
      },
      isIn(own.id, 'filled'),
    );
  },
};

test(`D1: at ${Object.keys(ACTS).length * MOMENTS.length} kill points, ${REPEATS}× each, no acknowledged draft is lost and none is doubled`, async ({
  walk,
}) => {
  test.setTimeout(400_000);
  const bench = await benchOf(walk);
  const { extension } = walk;
  const all = async () => (await storedDrafts(extension)) as never as Draft[];
  let points = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [name, prepare] of Object.entries(ACTS)) {
      for (const moment of MOMENTS) {
        const where = `${name}, killed ${moment}`;
        const { send, isDone, touches, again } = await prepare(bench, (await all()).length);
        const before = await all();
        expect(isDone(before), `${where}: nothing is done yet`).toBe(false);
        const untilDone = () => expect.poll(async () => isDone(await all()), { timeout: 30_000 }).toBe(true);
        const reply = await killDuring(extension, bench.ours, moment, send, untilDone);
        const after = await all();
        stands(before, after, touches, where);
        if (moment === 'after the reply')
          expect(reply?.ok && isDone(after), `${where}: what was answered stands`).toBe(true);
        if (moment === 'before the reply') expect(isDone(after), `${where}: what was written stands`).toBe(true);
        if (moment === 'in the write') expect(isDone(after), `${where}: half of it is none of it`).toBe(false);
        if (again || !isDone(after)) await send();
        await untilDone();
        stands(before, await all(), touches, `${where}, and done again`);
        points += 1;
      }
    }
  }
  console.log(`${points} kills: 0 acknowledged drafts lost, 0 doubled`);
});

/** Everything acknowledged before is there as it was, and no row stands in two drafts. */
function stands(before: Draft[], after: Draft[], touches: string[], where: string): void {
  const now = new Map(after.map((draft) => [draft.id, draft]));
  for (const draft of before) {
    expect(now.has(draft.id), `${where}: a draft is lost`).toBe(true);
    if (!touches.includes(draft.id)) expect(now.get(draft.id), `${where}: another draft`).toEqual(draft);
  }
  const lines = after.flatMap((draft) => draft.lines.map(({ id }) => id));
  expect(new Set(lines).size, `${where}: a row stands twice`).toBe(lines.length);
  expect(new Set(after.map(({ caseId }) => caseId)).size, `${where}: a Case ID stands twice`).toBeGreaterThanOrEqual(
    after.length - before.length,
  );
}

async function benchOf(walk: Walk): Promise<Bench> {
  const { extension, caseLog } = walk;
  const popup = await captureRows(walk);
  const inFront = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`;
  const lists = await popup.evaluate<number>(inFront);
  await popup.close();
  const over = await extension.openPopup(caseLog);
  const form = await over.evaluate<number>(inFront);
  await over.until(`document.body.innerText.includes('Case Log')`);
  await over.close();
  const ours = await extension.openPage('options.html');
  const reading = (await ask(ours, 'currentReading', { tabId: lists }))?.value as { rows: CapturedRow[] } | undefined;
  const patients = (reading?.rows ?? []).map(({ patientKey }) => patientKey);
  const rows = (reading?.rows ?? []).filter(
    ({ patientKey, description }) =>
      patients.indexOf(patientKey) === patients.lastIndexOf(patientKey) && description?.startsWith('IR'),
  );
  const stored = async (id: string) =>
    ((await storedDrafts(extension)) as never as Draft[]).find((one) => one.id === id);
  return {
    ours,
    lists,
    form,
    rows,
    stored,
    async draft() {
      const staged = await ask(ours, 'stageImported', { rows: [strangerOf(rows[0]!)], act: hash().slice(0, 20) });
      const [made] = (staged!.value as unknown as { drafts: { id: string }[] }).drafts;
      return (await stored(made!.id))!;
    },
  };
}
