import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Answer,
  type Captured,
  type Draft,
  DraftPatch,
  FillReport,
  FillToken,
  FillValues,
  type FrameReading,
  type Imported,
  LoadedCaseLog,
  refuse,
  type Staged,
  WordingKey,
} from '../model';
import { codeOf, note } from './log';

const TabOnly = z.object({ tabId: z.number() });
const DraftOnly = z.object({ draftId: z.string() });
const Rows = z.object({ tabId: z.number(), rowIds: z.array(z.string()) });
const Nothing = z.object({});

/**
 * Every message between contexts: who may send it and what it must look like.
 * `page`: our own popup, options or side panel. `caselog`: our script in the top frame of a Case Log page.
 * `background`: the background to one of our scripts in a tab.
 */
export const PROTOCOL = {
  captureTab: { from: 'page', data: TabOnly },
  currentReading: { from: 'page', data: TabOnly },
  tickRows: { from: 'page', data: Rows },
  endReading: { from: 'page', data: TabOnly },
  stageRows: { from: 'page', data: Rows },
  editDraft: { from: 'page', data: z.object({ draftId: z.string(), revision: z.number(), patch: DraftPatch }) },
  discardDraft: { from: 'page', data: DraftOnly },
  markLogged: { from: 'page', data: DraftOnly },
  undo: { from: 'page', data: Nothing },
  /** The wording of a line that the resident corrected; what it says and means is read from the draft. */
  teachWording: { from: 'page', data: z.object({ draftId: z.string(), lineId: z.string() }) },
  revokeWording: { from: 'page', data: WordingKey },
  /** `text`: a colleague's file; `replace`: wordings that shall mean what the file says in place of one's own. */
  importWordings: { from: 'page', data: z.object({ text: z.string(), replace: z.array(WordingKey) }) },
  inspectCaseLog: { from: 'page', data: TabOnly },
  fillDraft: { from: 'page', data: z.object({ tabId: z.number(), draftId: z.string() }) },

  fillReported: { from: 'caselog', data: z.object({ token: FillToken, report: FillReport }) },
  caseLogOpened: { from: 'caselog', data: LoadedCaseLog },

  /** `pageKey`: 64 hex digits, derived for this page's origin, with which identifiers are hashed before they leave the page. */
  readFrame: { from: 'background', data: z.object({ pageKey: z.string(), frameId: z.number() }) },
  /** `closed`: also a reading that the resident has closed, whose rows can still be right-clicked. */
  heldReading: { from: 'background', data: z.object({ closed: z.boolean() }) },
  outlineRows: { from: 'background', data: z.object({ rowIds: z.array(z.string()) }) },
  clearOutlines: { from: 'background', data: Nothing },
  rowUnderMenu: { from: 'background', data: Nothing },
  inspectForm: { from: 'background', data: Nothing },
  fillForm: { from: 'background', data: z.object({ token: FillToken, values: FillValues }) },
} as const;

interface Replies {
  captureTab: Captured;
  currentReading: Captured | null;
  tickRows: null;
  endReading: null;
  stageRows: Staged;
  editDraft: Draft;
  discardDraft: Draft;
  markLogged: Draft;
  /** The name of what was taken back, as a key of `_locales`. */
  undo: { action: string };
  teachWording: null;
  revokeWording: null;
  importWordings: Imported;
  inspectCaseLog: LoadedCaseLog;
  /** Answered when filling has begun; the report comes with the draft. */
  fillDraft: null;
  fillReported: null;
  caseLogOpened: null;
  readFrame: FrameReading;
  heldReading: FrameReading | null;
  outlineRows: null;
  clearOutlines: null;
  /** The row that was right-clicked last, by its id in the held reading. */
  rowUnderMenu: string | null;
  inspectForm: LoadedCaseLog;
  fillForm: null;
}

export type Verb = keyof typeof PROTOCOL;
export type DataOf<V extends Verb> = z.infer<(typeof PROTOCOL)[V]['data']>;
export type ReplyTo<V extends Verb> = Answer<Replies[V]>;
type Map = { [V in Verb]: (data: DataOf<V>) => ReplyTo<V> };
type Sender = Browser.runtime.MessageSender;

const messenger = defineExtensionMessaging<Map>();

/**
 * Sends a message to the background, or to one frame of a tab (`frameId` 0 is the top). Never rejects: where nobody answers, because the
 * worker was stopped or the tab is gone, the answer is the refusal `no-answer`.
 */
export async function ask<V extends Verb>(
  verb: V,
  data: DataOf<V>,
  to?: { tabId: number; frameId: number },
): Promise<ReplyTo<V>> {
  try {
    // A tab without our script answers nothing rather than failing.
    return ((await (messenger.sendMessage as Send)(verb, data, to)) ?? refuse('no-answer')) as ReplyTo<V>;
  } catch (thrown) {
    note({ where: `ask ${verb}`, code: codeOf(thrown) });
    return refuse('no-answer');
  }
}
type Send = (verb: Verb, data: unknown, to?: { tabId: number; frameId: number }) => Promise<unknown>;

/** The handlers of one context. What they throw is noted by its class and answered as `no-answer`. */
export type Handlers<V extends Verb> = { [K in V]: (data: DataOf<K>, sender: Sender) => Promise<ReplyTo<K>> };

/**
 * Answers messages in this context. A message from a sender that may not send it, or of another shape, is refused as `bad-message`
 * before a handler sees it.
 * @param isCaseLog tells the addresses whose top frame may speak as `caselog`
 */
export function answerMessages<V extends Verb>(handlers: Handlers<V>, isCaseLog: (url: string) => boolean): void {
  for (const verb of Object.keys(handlers) as V[]) {
    const handler = handlers[verb] as (data: unknown, sender: Sender) => Promise<Answer<unknown>>;
    const receive = async ({ data, sender }: { data: unknown; sender: Sender }): Promise<Answer<unknown>> => {
      const parsed = PROTOCOL[verb].data.safeParse(data);
      if (!parsed.success || !maySend(PROTOCOL[verb].from, sender, isCaseLog)) return refuse('bad-message');
      try {
        return await handler(parsed.data, sender);
      } catch (thrown) {
        note({ where: verb, code: codeOf(thrown) });
        return refuse('no-answer');
      }
    };
    messenger.onMessage(verb, receive as never);
  }
}

/** Whether a sender is who the protocol says may send (safety.md C3). */
export function maySend(
  from: 'page' | 'caselog' | 'background',
  sender: Sender,
  isCaseLog: (url: string) => boolean,
): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const topFrame = sender.frameId === undefined || sender.frameId === 0;
  const ours = sender.url?.startsWith(browser.runtime.getURL('/' as never)) === true;
  switch (from) {
    case 'page':
      return ours && topFrame;
    case 'caselog':
      return sender.tab !== undefined && sender.frameId === 0 && sender.url !== undefined && isCaseLog(sender.url);
    case 'background':
      // The background has no tab; in some browsers it has no address either.
      return sender.tab === undefined && (sender.url === undefined || ours);
  }
}
