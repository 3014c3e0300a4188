import type { Answer, Draft, DraftPatch, Refusal, RefusalCode } from '../lib/model';

/** How edits reach the store. */
export interface EditsOptions {
  send(edit: { draftId: string; revision: number; patch: DraftPatch }): Promise<Answer<Draft>>;
  /** An edit was declined; what was typed stays on the screen. */
  refused(refusal: Refusal): void;
  /** Milliseconds of quiet after which typing is sent. */
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
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<void> | null;
  /** The revision on which the last try was declined as out of date. */
  stale: number;
}

/** Troubles that may be over at the next try: the edit is kept and goes with the next one, or when the field is left. */
const PASSING = new Set<RefusalCode>(['no-answer', 'storage-full', 'storage-unavailable']);

/** Makes the queue of edits of one window. An edit to a draft that changed meanwhile is put onto its newer revision. */
export function createEdits({ send, refused, wait }: EditsOptions): Edits {
  const revisions = new Map<string, number>();
  const queue = new Map<string, Pending>();

  const of = (draftId: string): Pending => {
    const pending = queue.get(draftId) ?? { patch: null, timer: undefined, sending: null, stale: -1 };
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
    for (;;) {
      const { patch } = pending;
      const revision = revisions.get(draftId);
      if (patch === null || revision === undefined || revision <= pending.stale) return;
      pending.patch = null;
      const reply = await send({ draftId, revision, patch });
      if (reply.ok) {
        noteRevision(reply.value);
      } else if (reply.refusal.code === 'draft-changed') {
        pending.stale = revision;
        pending.patch = merged(patch, pending.patch);
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
      pending.patch = merged(pending.patch, patch);
      clearTimeout(pending.timer);
      if (now) void push(draftId);
      else pending.timer = setTimeout(() => void push(draftId), wait);
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
