import { describe, expect, it } from 'vitest';
import { bulkIds, firstTicks, missingEverywhere, shownRows, toggled } from '../../../components/reading/selection';
import { captured, row } from '../../ui/samples';

const rows = [
  row(1, { description: 'IR TIPS' }),
  row(2, { description: 'CT HEAD' }),
  row(3, { description: 'IR PORT' }),
];
const ids = (set: ReadonlySet<string>) => [...set].sort();

describe('ticking rows', () => {
  it('keeps a ticked row in sight whatever the filter says', () => {
    expect(shownRows(rows, 'tips', new Set(['0.2'])).map(({ id }) => id)).toEqual(['0.1', '0.2']);
  });

  it('filters by every word, in any field that is shown, without regard to case', () => {
    expect(shownRows(rows, 'ir po', new Set()).map(({ id }) => id)).toEqual(['0.3']);
    expect(shownRows(rows, "o'brien tips", new Set()).map(({ id }) => id)).toEqual(['0.1']);
  });

  it('ticks and unticks everything between two clicks with Shift', () => {
    const all = toggled(new Set(['0.1']), rows, '0.3', '0.1');
    expect(ids(all)).toEqual(['0.1', '0.2', '0.3']);
    expect(ids(toggled(all, rows, '0.2', '0.3'))).toEqual(['0.1']);
  });

  it('changes one row alone where the row clicked before is out of sight', () => {
    expect(ids(toggled(new Set(), rows.slice(1), '0.3', '0.1'))).toEqual(['0.3']);
  });

  it('begins with a tick only where a single new row leaves no doubt', () => {
    const reading = captured(rows);
    const alone = { ...reading, rows: rows.slice(0, 1) };
    expect(ids(firstTicks(reading))).toEqual([]);
    expect(ids(firstTicks(alone))).toEqual(['0.1']);
    expect(ids(firstTicks({ ...alone, standing: { '0.1': { state: 'logged', at: 1 } } }))).toEqual([]);
  });
});

describe('ticking many rows at once', () => {
  const now = new Date(2026, 2, 20, 23, 59);
  const days = [
    row(1, { start: '2026-03-20T08:10' }),
    row(2, { start: '2026-03-20' }),
    row(3, { start: '2026-03-14T23:59' }),
    row(4, { start: '2026-03-13T08:00' }),
    row(5, { start: '2026-03-21T07:00' }),
    row(6, { start: null }),
  ];
  const reading = captured(days, { mine: ['0.3', '0.6'] });

  it('takes today, the week that ends today, or what names the resident', () => {
    expect(bulkIds(reading, days, now)).toEqual({
      all: ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6'],
      today: ['0.1', '0.2'],
      week: ['0.1', '0.2', '0.3'],
      mine: ['0.3', '0.6'],
    });
  });

  it('never takes a row captured before, nor one out of sight', () => {
    const standing = { '0.1': { state: 'staged' as const, at: 1 }, '0.6': { state: 'logged' as const, at: 1 } };
    expect(bulkIds({ ...reading, standing }, days.slice(0, 3), now)).toEqual({
      all: ['0.2', '0.3'],
      today: ['0.2'],
      week: ['0.2', '0.3'],
      mine: ['0.3'],
    });
  });

  it('counts the week over the end of a month', () => {
    const early = [row(1, { start: '2026-02-27T08:00' }), row(2, { start: '2026-02-23T08:00' })];
    expect(bulkIds(reading, early, new Date(2026, 2, 3)).week).toEqual(['0.1']);
  });

  it('takes nobody for the resident where nobody said who that is', () => {
    expect(bulkIds({ ...reading, mine: null }, days, now).mine).toEqual([]);
  });
});

describe('fields that were not found', () => {
  it('are missing on the page only where no row has them', () => {
    const given = [row(1, { notFound: ['mrn', 'status'] }), row(2, { notFound: ['status'] })];
    expect(missingEverywhere(given)).toEqual(['status']);
    expect(missingEverywhere([])).toEqual([]);
  });
});
