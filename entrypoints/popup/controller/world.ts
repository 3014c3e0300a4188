import type { DeskActs, DeskState } from '../../../components/desk/desk';
import type { Edits } from '../../../components/desk/edits';
import type { Answer } from '../../../lib/model';

/** A tab as far as it is known: without leave to look, the address is ''. */
export interface Tab {
  id: number;
  url: string;
}

/** What the groups of a desk's acts share: the tab, the state, the queue of edits. */
export interface Hand {
  /** The tab in front now: a side panel stays while tabs change. */
  tabId(): number;
  edits: Edits;
  state(): DeskState;
  set(change: Partial<DeskState>): void;
  /** Waits for an act's answer: shows what it was refused for, or what came of it. */
  done<T>(act: Promise<Answer<T>>, came: (value: T) => Partial<DeskState>): Promise<void>;
}

/** Some of the desk's acts. */
export type ActsOf<Name extends keyof DeskActs> = Pick<DeskActs, Name>;
