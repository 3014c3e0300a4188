import { describe, expect, it } from 'vitest';
import type { Signs } from '../../../lib/procedures/signs';
import { type Example, fit, folds, likelyBy, silentErrors, thresholdFor, upperBound } from '../../../scripts/train/fit';

const none = { unread: 0, goods: 0, ir: 0 } as Signs;
const some = (count: number, right: boolean, signs: Partial<Signs>, group: string): Example[] =>
  Array.from({ length: count }, () => ({ file: 'f', group, signs: { ...none, ...signs }, right, asks: false }));
const examples = [
  ...some(90, true, {}, 'a'),
  ...some(2, false, {}, 'b'),
  ...some(8, true, { unread: 1 }, 'a'),
  ...some(8, false, { unread: 1 }, 'c'),
  ...some(30, true, { ir: 1 }, 'd'),
];

describe('the fitted weights', () => {
  const model = fit(examples);
  it('say of like answers how often they are right', () => {
    expect(likelyBy(model, none)).toBeGreaterThan(0.93);
    expect(likelyBy(model, { ...none, unread: 1 })).toBeGreaterThan(0.4);
    expect(likelyBy(model, { ...none, unread: 1 })).toBeLessThan(0.65);
  });
  it('keep each sign to its side', () => {
    expect(model.weights.unread).toBeLessThan(0);
    expect(model.weights.goods).toBe(0);
    expect(model.weights.ir).toBeGreaterThanOrEqual(0);
  });
  it('are the same for the same examples', () => expect(fit(examples)).toEqual(model));
});

describe('the threshold', () => {
  const judged = [
    { ...(examples[0] as Example), likely: 0.99 },
    { ...(examples[0] as Example), likely: 0.7 },
    { ...(examples[0] as Example), right: false, likely: 0.8 },
  ];
  it('is the lowest that keeps the silent errors', () => {
    expect(thresholdFor([judged], 0.004)).toBe(0.805);
    expect(silentErrors(judged, 0.805)).toEqual({ lines: 3, silent: 1, wrong: 0 });
    expect(thresholdFor([judged], 0.5)).toBe(0.5);
  });
  it('never counts what is asked about anyway', () =>
    expect(silentErrors([{ ...(examples[0] as Example), likely: 0.99, right: false, asks: true }], 0.5).wrong).toBe(0));
});

it('judges each group by a model that has not seen it', () => {
  const seen: string[][] = [];
  folds(examples, (list) => {
    seen.push([...new Set(list.map(({ group }) => group))]);
    return { base: 0, weights: none };
  });
  expect(seen.every((groups) => groups.length < 4)).toBe(true);
});

it('bounds a share from above', () => {
  expect(upperBound(0, 500)).toBeCloseTo(0.0076, 3);
  expect(upperBound(0, 0)).toBe(1);
});
