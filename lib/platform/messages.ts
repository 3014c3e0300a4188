import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { type Answer, refuse } from '../model';
import { codeOf, note } from './log';
import { practicePage } from './practice';
import { PROTOCOL, type Replies } from './protocol';

export type Verb = keyof typeof PROTOCOL;
export type DataOf<V extends Verb> = z.infer<(typeof PROTOCOL)[V]['data']>;
export type ReplyTo<V extends Verb> = Answer<Replies[V]>;
type Map = { [V in Verb]: (data: DataOf<V>) => ReplyTo<V> };
type Sender = Browser.runtime.MessageSender;

const messenger = defineExtensionMessaging<Map>();

/**
 * Sends a message to the background, or to one frame of a tab (`frameId` 0 is the top), all of them where none is named. Never rejects: where nobody answers, because the
 * worker was stopped or the tab is gone, the answer is the refusal `no-answer`.
 */
export async function ask<V extends Verb>(
  verb: V,
  data: DataOf<V>,
  to?: { tabId: number; frameId?: number },
): Promise<ReplyTo<V>> {
  try {
    // A tab without our script answers nothing rather than failing.
    return ((await (messenger.sendMessage as Send)(verb, data, to)) ?? refuse('no-answer')) as ReplyTo<V>;
  } catch (thrown) {
    note({ where: `ask ${verb}`, code: codeOf(thrown) });
    return refuse('no-answer');
  }
}
type Send = (verb: Verb, data: unknown, to?: { tabId: number; frameId?: number }) => Promise<unknown>;

/** The handlers of one context. What they throw is noted by its class and answered as `no-answer`. */
export type Handlers<V extends Verb> = { [K in V]: (data: DataOf<K>, sender: Sender) => Promise<ReplyTo<K>> };
/** Some of the handlers of a context. */
export type HandlersOf = Partial<Handlers<Verb>>;

/**
 * Answers messages in this context. A message from a sender that may not send it, or of another shape, is refused as `bad-message`
 * before a handler sees it.
 * @param isCaseLog tells the addresses whose top frame may speak as `caselog`
 * @param isSite tells the addresses whose frames may speak as `worklist`; none where it is absent
 */
export function answerMessages<V extends Verb>(
  handlers: Handlers<V>,
  isCaseLog: (url: string) => boolean,
  isSite: (url: string) => Promise<boolean> = async () => false,
): void {
  for (const verb of Object.keys(handlers) as V[]) {
    const handler = handlers[verb] as (data: unknown, sender: Sender) => Promise<Answer<unknown>>;
    const receive = async ({ data, sender }: { data: unknown; sender: Sender }): Promise<Answer<unknown>> => {
      const parsed = PROTOCOL[verb].data.safeParse(data);
      try {
        if (!parsed.success || !(await maySend(PROTOCOL[verb].from, sender, isCaseLog, isSite)))
          return refuse('bad-message');
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
export async function maySend(
  from: 'page' | 'caselog' | 'worklist' | 'frame' | 'background',
  sender: Sender,
  isCaseLog: (url: string) => boolean,
  isSite: (url: string) => Promise<boolean>,
): Promise<boolean> {
  if (sender.id !== browser.runtime.id) return false;
  const topFrame = sender.frameId === undefined || sender.frameId === 0;
  const ours = sender.url?.startsWith(browser.runtime.getURL('/' as never)) === true;
  switch (from) {
    case 'page':
      return ours && topFrame;
    case 'caselog':
      return sender.tab !== undefined && sender.frameId === 0 && sender.url !== undefined && isCaseLog(sender.url);
    case 'worklist':
      return sender.tab?.id !== undefined && sender.frameId !== undefined && isOnSite(sender, isSite);
    case 'frame':
      if (practicePage(sender.url) === 'worklist') return sender.tab?.id !== undefined && sender.frameId === 0;
      return sender.tab?.id !== undefined && sender.frameId !== undefined && !ours;
    case 'background':
      // The background has no tab; in some browsers it has no address either.
      return sender.tab === undefined && (sender.url === undefined || ours);
  }
}

/** Whether a frame stands on a site that is switched on, as the browser names it. A sandboxed frame has the site's address and not its origin. */
async function isOnSite({ url, origin }: Sender, isSite: (url: string) => Promise<boolean>): Promise<boolean> {
  if (!url || !URL.canParse(url) || (origin !== undefined && origin !== new URL(url).origin)) return false;
  return isSite(url);
}
