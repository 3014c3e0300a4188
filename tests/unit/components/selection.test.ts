import { describe, expect, it } from 'vitest';
import { firstTicks, missingEverywhere, shownRows, toggled } from '../../../components/selection';
import { row } from '../../ui/samples';

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
    const reading = { system: 'generic-table', rows, standing: {}, unreadFrames: [] };
    const alone = { ...reading, rows: rows.slice(0, 1) };
    expect(ids(firstTicks(reading))).toEqual([]);
    expect(ids(firstTicks(alone))).toEqual(['0.1']);
    expect(ids(firstTicks({ ...alone, standing: { '0.1': 'logged' } }))).toEqual([]);
  });
});

describe('fields that were not found', () => {
  it('are missing on the page only where no row has them', () => {
    const given = [row(1, { notFound: ['mrn', 'status'] }), row(2, { notFound: ['status'] })];
    expect(missingEverywhere(given)).toEqual(['status']);
    expect(missingEverywhere([])).toEqual([]);
  });
});
