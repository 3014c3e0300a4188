import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { lineOf, ME } from './lines';

const after = (logged: string[], ...concepts: string[]) =>
  resolve(
    concepts.map((concept, index) => lineOf({ id: String(index), concept })),
    [ME],
    logged,
  ).map(({ entries, dropped }) => ({
    entries: entries.map((entry) => entry.concept),
    dropped: dropped.map(({ lineId, reason, absorbedBy }) => ({ lineId, reason, absorbedBy })),
  }));

describe('an encounter with a case already logged', () => {
  it('does not log the same procedure again', () => {
    expect(after(['EMB.TACE'], 'EMB.TACE')).toEqual([
      { entries: [], dropped: [{ lineId: '0', reason: 'ALREADY_LOGGED', absorbedBy: null }] },
    ]);
  });

  it('adds no second entry of a category, be it the more complex one', () => {
    expect(after(['APS.PTA.FP'], 'APS.STENT.FP')[0]).toMatchObject({
      entries: [],
      dropped: [{ reason: 'ALREADY_LOGGED' }],
    });
  });

  it('drops what the logged procedure would have absorbed', () => {
    expect(after(['TIPS.NEW'], 'O.HEPV', 'VI.PSTENT')[0]).toMatchObject({
      entries: [],
      dropped: [{ reason: 'ALREADY_LOGGED' }, { reason: 'ALREADY_LOGGED' }],
    });
  });

  it('keeps a disparate procedure, and nothing of the logged one shows', () => {
    expect(after(['TIPS.NEW'], 'VP.CHEST')).toEqual([{ entries: ['VP.CHEST'], dropped: [] }]);
  });

  it('is judged as ever where nothing was logged', () => {
    expect(after([], 'APS.STENT.FP')[0]?.entries).toEqual(['APS.STENT.FP']);
  });
});
