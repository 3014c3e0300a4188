import type { Answer, Draft, DraftPatch, Refusal, RefusalCode } from '../../lib/model';

/** How edits reach the store. */
export interface EditsOptions {
  send(edit: { draftId: string; revision: number; patch: DraftPatch }): Promise<Answer<Draft>>;
  /** An edit was declined; what was typed stays on the screen. */
  refused(refusal: Refusal): void;
  /** The draft stands at a revision that was not seen yet: `seen` is waited for. */
  behind(draftId: string): void;
  /** Milliseconds of quiet after which typing is sent; typing without a pause is sent as well, every half second. */
  wait: number;
}

/** Sends what is typed soon, in order, each edit on the newest revision. */
export interface Edits {
  /** Notes a change; it is sent after the quiet time, or at once with `now`. */
  edit(draftId: string, patch: DraftPatch, now?: boolean): void;
  /** Sends what waits, for one draft or all; done when the store has answered. */
  flush(draftId?: string): Promise<void>;
  /** The drafts as the store has them: their revisions, on which declined edits are tried again. */
  seen(drafts: Draft[]): void;
}

interface Pending {
  patch: DraftPatch | null;
  /** When the first of what waits was typed. */
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | null;
  /** The revision on which the last try was declined as out of date. */
  stale: number;
}

/** Troubles that may be over at the next try: the edit is kept and goes with the next one, or when the field is left. */
const PASSING = new Set<RefusalCode>(['no-answer', 'storage-full', 'storage-unavailable']);

/** The longest that anything typed waits, in milliseconds: no more than a second of it may be lost, its way to the disk included. */
const LONGEST = 500;
/** A worker that was stopped before it answered is asked so often, each time so many milliseconds later. */
const TRIES = 4;
const PAUSE = 100;

/** Makes the queue of edits of one window. An edit to a draft that changed meanwhile is put onto its newer revision. */
export function createEdits({ send, refused, behind, wait }: EditsOptions): Edits {
  const revisions = new Map<string, number>();
  const queue = new Map<string, Pending>();

  const of = (draftId: string): Pending => {
    const pending = queue.get(draftId) ?? { patch: null, since: 0, timer: undefined, sending: null, stale: -1 };
    queue.set(draftId, pending);
    return pending;
  };

  const noteRevision = ({ id, revision }: Draft): void => {
    revisions.set(id, Math.max(revision, revisions.get(id) ?? 0));
  };

  const push = (draftId: string): Promise<void> => {
    const pending = of(draftId);
    clearTimeout(pending.timer);
    pending.sending ??= drain(draftId, pending).finally(() => {
      pending.sending = null;
    });
    return pending.sending;
  };

  async function drain(draftId: string, pending: Pending): Promise<void> {
    for (let tries = 1; ; ) {
      const { patch } = pending;
      const revision = revisions.get(draftId);
      if (patch === null || revision === undefined || revision <= pending.stale) return;
      pending.patch = null;
      const reply = await send({ draftId, revision, patch });
      if (reply.ok) {
        noteRevision(reply.value);
        tries = 1;
      } else if (reply.refusal.code === 'draft-changed') {
        pending.stale = revision;
        pending.patch = merged(patch, pending.patch);
        behind(draftId);
      } else if (reply.refusal.code === 'no-answer' && tries < TRIES) {
        pending.patch = merged(patch, pending.patch);
        await new Promise((done) => setTimeout(done, PAUSE * tries));
        tries += 1;
      } else {
        if (PASSING.has(reply.refusal.code)) pending.patch = merged(patch, pending.patch);
        refused(reply.refusal);
        return;
      }
    }
  }

  return {
    edit(draftId, patch, now = false) {
      const pending = of(draftId);
      if (pending.patch === null) pending.since = Date.now();
      pending.patch = merged(pending.patch, patch);
      clearTimeout(pending.timer);
      const left = pending.since + LONGEST - Date.now();
      if (now) void push(draftId);
      else pending.timer = setTimeout(() => void push(draftId), Math.max(0, Math.min(wait, left)));
    },
    async flush(draftId) {
      await Promise.all((draftId === undefined ? [...queue.keys()] : [draftId]).map(push));
    },
    seen(drafts) {
      drafts.forEach(noteRevision);
      for (const [id, pending] of queue) if (pending.stale >= 0) void push(id);
    },
  };
}

/** Two changes as one; of two to the same thing the later stands. */
function merged(first: DraftPatch | null, second: DraftPatch | null): DraftPatch {
  const both = { ...first, ...second };
  for (const part of ['fields', 'concepts', 'listings'] as const) {
    if (first?.[part] && second?.[part]) Object.assign(both, { [part]: { ...first[part], ...second[part] } });
  }
  return both;
}
