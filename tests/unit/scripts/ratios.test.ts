import { describe, expect, it } from 'vitest';
import { ratiosOf } from '../../../scripts/ratios';

describe('an earlier build beside today’s', () => {
  it('has the ratio of every figure, round by round', () => {
    const rounds = [
      { earlier: 'read 1,000 rows in 200.0 ms', today: 'read 1,000 rows in 100 ms' },
      { earlier: 'read 1,000 rows in 100 ms', today: 'read 1,000 rows in 80 ms' },
      { earlier: 'read 1,000 rows in 100 ms', today: 'read 1,000 rows in 90 ms' },
    ];
    expect(ratiosOf(rounds)).toEqual([
      { figure: 'read ▮ rows in # ms', earlier: 1000, today: 1000, ratios: [1, 1, 1] },
      { figure: 'read # rows in ▮ ms', earlier: 100, today: 90, ratios: [0.5, 0.8, 0.9] },
    ]);
  });

  it('passes over what only one of them says, and zeros', () => {
    expect(ratiosOf([{ earlier: 'a 1\nb 0', today: 'b 3\nc 2' }])).toEqual([]);
  });
});
