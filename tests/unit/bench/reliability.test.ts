import { describe, expect, it } from 'vitest';
import { BANDS, type Judged, reliability } from '../../bench/mapping/reliability';

const answer = (confidence: number, right = true, review = false): Judged => ({ confidence, right, review });

describe('reliability', () => {
  it('puts a confidence on the border of two bands into the upper one', () => {
    const { bands } = reliability(BANDS.map((from) => answer(from)));
    expect(bands.map(({ from, lines }) => [from, lines])).toEqual(BANDS.map((from) => [from, 1]));
  });

  it('counts full confidence and none', () => {
    expect(reliability([answer(1), answer(0)]).bands.map(({ from }) => from)).toEqual([0.99, 0]);
  });

  it('leaves out bands without a line', () => {
    expect(reliability([answer(0.75), answer(0.71, false)]).bands).toEqual([
      { from: 0.7, lines: 2, right: 1, said: 0.73 },
    ]);
  });

  it('tells wrong answers that asked from wrong answers that did not', () => {
    const found = reliability([answer(0.98), answer(0.98, false), answer(0.7, false, true), answer(0.7, true, true)]);
    expect(found.wrongSilent).toBe(1);
    expect(found.silent).toMatchObject({ lines: 2, right: 1 });
    expect(found.asked).toMatchObject({ lines: 2, right: 1 });
    expect(found.all).toMatchObject({ lines: 4, right: 2 });
  });

  it('sums up over the bands to all lines', () => {
    const answers = Array.from({ length: 101 }, (_, i) => answer(i / 100, i % 3 === 0, i < 90));
    const { bands, all, silent, asked } = reliability(answers);
    const sum = (of: 'lines' | 'right') => bands.reduce((total, band) => total + band[of], 0);
    expect([sum('lines'), sum('right')]).toEqual([all.lines, all.right]);
    expect(silent.lines + asked.lines).toBe(all.lines);
  });

  it('says nothing of no answers', () => {
    expect(reliability([])).toMatchObject({ bands: [], all: { lines: 0, right: 0, said: 0 }, wrongSilent: 0 });
  });
});
