export type { Composed, Judge } from './judge';
export { type Drafts, openDrafts } from './store';
export type { Right, Taken } from './take-over';
