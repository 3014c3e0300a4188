import { browser } from 'wxt/browser';
import { type Answer, answer, PRACTICE, type RefusalCode, refuse } from '../../lib/model';
import { isPracticeTab } from '../../lib/platform/practice';

/** A frame of a tab that our scripts can reach. */
export interface Frame {
  frameId: number;
  origin: string;
}

export interface Survey {
  frames: Frame[];
  /** Host names of visible frames of other sites, which a click on the toolbar does not open to us. */
  unread: string[];
}

/**
 * The frames of a tab that can be read now, and the hosts of those that cannot. Our own practice page is one frame, which nothing has to be
 * put into.
 * Refuses with `tab-closed` or `no-permission`.
 */
export async function survey(tabId: number): Promise<Answer<Survey>> {
  if (await isPracticeTab(tabId)) return answer({ frames: [{ frameId: 0, origin: PRACTICE }], unread: [] });
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: lookAround });
    const found = results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
    const reached = new Set(found.map(({ origin }) => origin));
    const unread = found.flatMap(({ others }) => others).filter(({ origin }) => !reached.has(origin));
    return answer({
      frames: found.map(({ frameId, origin }) => ({ frameId, origin })),
      unread: [...new Set(unread.map(({ host }) => host))],
    });
  } catch {
    return refuse(await whyUnreachable(tabId));
  }
}

/** Runs in each frame, on its own: nothing outside this function exists there. */
function lookAround(): { origin: string; others: { origin: string; host: string }[] } {
  const others = [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const source = (frame as HTMLIFrameElement).src;
    if (!/^https?:/.test(source) || width < 50 || height < 50 || !frame.checkVisibility()) return [];
    const { origin, host } = new URL(source);
    return [{ origin, host }];
  });
  return { origin: location.origin, others };
}

/**
 * Puts one of our scripts into frames of a tab; putting it there twice is harmless, and a practice page has it by itself. Refuses as `survey`
 * does.
 */
export async function inject(
  tabId: number,
  file: '/content-scripts/worklist.js' | '/content-scripts/caselog.js',
  where: 'top' | 'everywhere',
): Promise<Answer<null>> {
  if (await isPracticeTab(tabId)) return answer(null);
  try {
    const target = where === 'top' ? { tabId, frameIds: [0] } : { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [file as never] });
    return answer(null);
  } catch {
    return refuse(await whyUnreachable(tabId));
  }
}

async function whyUnreachable(tabId: number): Promise<RefusalCode> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab ? 'no-permission' : 'tab-closed';
}
