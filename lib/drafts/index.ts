export type { Composed, Judge } from './judge';
export type { Counts, DeskQuery } from './queries';
export type { Action } from './states';
export { type Drafts, openDrafts } from './store';
