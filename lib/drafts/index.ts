export type { Composed, Judge } from './judge';
export type { Action } from './states';
export { type Drafts, openDrafts } from './store';
