export type { Composed, Judge } from './judge';
export { type Drafts, openDrafts } from './store';
