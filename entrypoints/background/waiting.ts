import { storage } from 'wxt/utils/storage';
import { BegunFill, PreviewedFill, WaitingFill } from '../../lib/model';

/**
 * What a browser session waits for in each tab, one record a tab and step, so that two windows never write over each other's and a killed
 * worker forgets nothing. Gone with the browser session: a page does not outlive it.
 */
const SHAPES = { preview: PreviewedFill, begun: BegunFill, fill: WaitingFill } as const;
type Step = keyof typeof SHAPES;
interface Records {
  preview: PreviewedFill;
  begun: BegunFill;
  fill: WaitingFill;
}

const keyOf = (step: Step, tabId: number) => `session:${step}.${tabId}` as const;

/** The record of a step in a tab; null where nothing is waited for. */
export async function waitingFor<S extends Step>(step: S, tabId: number): Promise<Records[S] | null> {
  const parsed = SHAPES[step].safeParse(await storage.getItem(keyOf(step, tabId)));
  return parsed.success ? (parsed.data as Records[S]) : null;
}

/** Keeps the record of a step in a tab, or ends the waiting. */
export const keepWaiting = <S extends Step>(step: S, tabId: number, record: Records[S] | null): Promise<void> =>
  record ? storage.setItem(keyOf(step, tabId), record) : storage.removeItem(keyOf(step, tabId));

/** Ends all waiting in a tab. */
export async function forgetTab(tabId: number): Promise<void> {
  for (const step of Object.keys(SHAPES) as Step[]) await keepWaiting(step, tabId, null);
}
