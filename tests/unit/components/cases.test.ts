import { describe, expect, it } from 'vitest';
import { FIRST_VIEW, groupsOf, rowsOf, shownIn, type View } from '../../../components/cases/table';
import type { Summary } from '../../../lib/model';

const summary = (id: string, more: Partial<Summary> = {}): Summary => ({
  id,
  state: 'staged',
  date: '2026-03-05',
  caseId: `CASE${id}`,
  concepts: ['VP.CHEST'],
  categories: ['Venous Port'],
  unmapped: [],
  backlog: false,
  role: 'Primary',
  site: 'University Hospital',
  attending: 'Osei, Kwame',
  asks: false,
  updatedAt: 0,
  ...more,
});
const rows = rowsOf(
  [
    summary('a', { date: '2026-01-02', attending: 'Müller, Seán' }),
    summary('b', { state: 'logged', concepts: ['EMB.TACE'], categories: ['Embolization', 'Venous Port'] }),
    summary('c', { date: '', asks: true, site: '' }),
    summary('d', { date: '2026-02-02', state: 'filled', site: 'Annex' }),
  ],
  ({ concepts }) => concepts.join(' '),
);
const shown = (view: Partial<View>) => shownIn(rows, { ...FIRST_VIEW, ...view }).map(({ id }) => id);

describe('the list of cases', () => {
  it('stands newest first, with the undated last whichever way it is turned', () => {
    expect(shown({})).toEqual(['b', 'd', 'a', 'c']);
    expect(shown({ down: false })).toEqual(['a', 'd', 'b', 'c']);
  });

  it('is sorted by any column, the newer of two alike first, the empty last', () => {
    expect(shown({ by: 'site', down: false })).toEqual(['d', 'b', 'a', 'c']);
    expect(shown({ by: 'title', down: false })).toEqual(['b', 'd', 'a', 'c']);
    expect(shown({ by: 'attending', down: false })).toEqual(['a', 'b', 'd', 'c']);
  });

  it('is searched by every word, without regard to case and accents, in what is shown and in the Case ID', () => {
    expect(shown({ search: 'muller' })).toEqual(['a']);
    expect(shown({ search: 'TACE osei' })).toEqual(['b']);
    expect(shown({ search: 'tace müller' })).toEqual([]);
    expect(shown({ search: 'cased' })).toEqual(['d']);
    expect(shown({ search: '.*' })).toEqual([]);
  });

  it('is grouped by what it is sorted by, a date by its month, and says how many each group has beyond what is drawn', () => {
    const grouped = (by: View['by'], drawn = 10) =>
      groupsOf(shownIn(rows, { ...FIRST_VIEW, by }), by, drawn).map(({ name, rows, of }) => [
        name,
        rows.map(({ id }) => id).join(''),
        of,
      ]);
    expect(grouped('date')).toEqual([
      ['2026-03', 'b', 1],
      ['2026-02', 'd', 1],
      ['2026-01', 'a', 1],
      ['', 'c', 1],
    ]);
    expect(grouped('category', 2)).toEqual([['Venous Port', 'da', 3]]);
    expect(grouped('state')).toContainEqual(['asks', 'c', 1]);
  });

  it('shows one state, those that ask, or one category alone', () => {
    expect(shown({ show: 'logged' })).toEqual(['b']);
    expect(shown({ show: 'asks' })).toEqual(['c']);
    expect(shown({ category: 'Embolization' })).toEqual(['b']);
    expect(shown({ category: 'Venous Port', show: 'staged' })).toEqual(['a', 'c']);
  });
});
