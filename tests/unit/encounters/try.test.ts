import { describe, expect, it } from 'vitest';
import { answer } from '../../../scripts/try/resolve';

const ask = (value: unknown, why = false) => answer(typeof value === 'string' ? value : JSON.stringify(value), why);
const line = { id: 'a', description: 'IR MISC', concept: 'VP.CHEST', status: 'Completed' };

describe('try resolve', () => {
  it('answers with the given concept in place of the mapping', () => {
    expect(ask({ id: 'x', me: 'ME', lines: [line] })).toEqual({
      id: 'x',
      entries: [{ encounter: 1, category: 'Venous Port', concept: 'VP.CHEST', line: 'a', role: 'Primary' }],
      dropped: {},
      unmapped: [],
      flags: ['operator_unknown'],
    });
  });

  it('names the rules and their sources when asked why', () => {
    const { why } = ask({ id: 'x', me: ['ME'], lines: [{ ...line, status: 'Cancelled' }] }, true) as { why: unknown };
    expect(why).toMatchObject([{ dropped: [{ line: 'a', rule: 'S1.not-performed', source: 'domain.md B.3 S1' }] }]);
  });

  it.each([
    ['not JSON', '{', null, 'not JSON'],
    ['no object', 'null', null, 'the whole line'],
    ['no lines', { id: 'x', me: 'ME' }, 'x', 'lines'],
    ['a line without a description', { id: 'x', me: 'ME', lines: [{ id: 'a' }] }, 'x', 'lines.0.description'],
    ['a start that is no moment', { id: 'x', me: 'ME', lines: [{ ...line, start: 'today' }] }, 'x', 'lines.0.start'],
  ])('says what is wrong: %s', (_, value, id, place) => {
    expect(ask(value)).toEqual({ id, error: expect.stringContaining(place) });
  });
});
