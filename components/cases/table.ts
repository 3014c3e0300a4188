import type { DraftState, Summary } from '../../lib/model';

/** A line of the list with what is searched in it: lower case, without accents. */
export interface CaseRow extends Summary {
  title: string;
  words: string;
}

export const COLUMNS = ['date', 'title', 'category', 'site', 'attending', 'role', 'state'] as const;
export type Column = (typeof COLUMNS)[number];

/** What of the list is shown, and in which order. */
export interface View {
  search: string;
  show: 'all' | DraftState | 'asks';
  /** A category, '' for all. */
  category: string;
  by: Column;
  down: boolean;
}

export const FIRST_VIEW: View = { search: '', show: 'all', category: '', by: 'date', down: true };

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Lines ready to be searched.
 * @param titleOf a case's name, from its concepts and what waits for a name
 */
export function rowsOf(summaries: readonly Summary[], titleOf: (summary: Summary) => string): CaseRow[] {
  return summaries.map((summary) => {
    const title = titleOf(summary);
    const said = [summary.date, title, ...summary.categories, summary.site, summary.attending, summary.caseId];
    return { ...summary, title, words: plain(said.join(' ')) };
  });
}

const ORDER: Record<Column, (row: CaseRow) => string> = {
  date: ({ date }) => date,
  title: ({ title }) => title,
  category: ({ categories }) => categories[0] ?? '',
  site: ({ site }) => site,
  attending: ({ attending }) => attending,
  role: ({ role }) => role,
  state: ({ state, asks }) => `${asks ? 0 : 1}${state}`,
};

/** The lines that a view shows, in its order; lines without a value stand last, the newer of two alike first. Every word searched must be there. */
export function shownIn(rows: readonly CaseRow[], { search, show, category, by, down }: View): CaseRow[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (show === 'all' || (show === 'asks' ? row.asks : row.state === show)) &&
      (category === '' || row.categories.includes(category)) &&
      wanted.every((word) => row.words.includes(word)),
  );
  // A comparison by the language's own rules for every pair would take longer than the eye forgives.
  const keyed = found.map((row) => ({ row, key: plain(ORDER[by](row)) }));
  const turn = down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key !== b.key) {
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
      return a.key < b.key ? -turn : turn;
    }
    return a.row.date === b.row.date ? 0 : a.row.date < b.row.date ? 1 : -1;
  });
  return keyed.map(({ row }) => row);
}

/** Lines that stand together under one heading. */
export interface Group {
  /** What they share in the column of the order; '' where they say nothing there. A date is shared by its month. */
  name: string;
  rows: CaseRow[];
  /** How many there are in all, drawn or not. */
  of: number;
}

/** The lines of a list in its order, grouped by the column of that order, as far as `drawn` lines go. */
export function groupsOf(rows: readonly CaseRow[], by: Column, drawn: number): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, row] of rows.entries()) {
    const name = NAME_OF_GROUP[by](row);
    const group = groups.get(name) ?? { name, rows: [], of: 0 };
    group.of += 1;
    if (at < drawn) group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()].filter((group) => group.rows.length > 0);
}

const NAME_OF_GROUP: Record<Column, (row: CaseRow) => string> = {
  date: ({ date }) => date.slice(0, 7),
  title: ({ title }) => title,
  category: ({ categories }) => categories[0] ?? '',
  site: ({ site }) => site,
  attending: ({ attending }) => attending,
  role: ({ role }) => role,
  state: ({ state, asks }) => (asks ? 'asks' : state),
};

/** The categories that occur, by name. */
export const categoriesIn = (rows: readonly CaseRow[]): string[] =>
  [...new Set(rows.flatMap(({ categories }) => categories))].sort();
