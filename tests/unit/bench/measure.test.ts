import { describe, expect, it } from 'vitest';
import { median, race } from '../../bench/measure';
import { random } from '../../bench/random';

describe('a median', () => {
  it('is the middle, or the mean of the two middles, in whatever order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('a race', () => {
  it('gives every runner every line in order, and ranks by the work done', () => {
    const seen: number[] = [];
    const busy = (steps: number) => {
      let sum = 0;
      for (let i = 0; i < steps; i++) sum += Math.sqrt(i);
      return sum;
    };
    const [quick, slow] = race(
      [
        { name: 'quick', run: (line: number) => seen.push(line) + busy(20_000) },
        { name: 'slow', run: () => busy(400_000) },
      ],
      [0, 1, 2],
      { warmUp: 20, round: 10, rounds: 3 },
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.map((_, i) => i % 3));
    expect(quick!.perCpuSecond).toBeGreaterThan(slow!.perCpuSecond);
  });
});

describe('random numbers', () => {
  it('stay below their limit and reach all of it', () => {
    const { below } = random(1);
    expect(new Set(Array.from({ length: 200 }, () => below(4)))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('shuffle without losing anything', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const mixed = random(2).shuffle(list);
    expect(mixed).not.toEqual(list);
    expect([...mixed].sort((a, b) => a - b)).toEqual(list);
  });
});
