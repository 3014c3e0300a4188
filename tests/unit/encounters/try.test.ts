import { describe, expect, it } from 'vitest';
import { answer, explained } from '../../../scripts/try/resolve';

const ask = (value: unknown) => answer(typeof value === 'string' ? value : JSON.stringify(value));
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

  it('names the rules, what they mean and their sources when asked why', () => {
    const text = explained(JSON.stringify({ id: 'x', me: ['ME'], lines: [{ ...line, status: 'Cancelled' }] }));
    expect(text).toContain('a  IR MISC  DROPPED');
    expect(text).toContain('S1.not-performed: The status says that it was not done (our reading).  [rules.md B.3 S1]');
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
