/**
 * Where a page asks for the count of one category: the words of its visible label, and the number that stands there. `doubled`: the label
 * stands there more than once, so that nobody can say which box is meant.
 */
export interface AskedCategory {
  category: string;
  at: 'here' | 'nowhere' | 'doubled';
  label: string | null;
  now: string | null;
}

/** The same with what was counted, in all of training. */
export interface AskedCount extends AskedCategory {
  count: number;
}
