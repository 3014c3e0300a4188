import { describe, expect, it } from 'vitest';
import { maySend } from '../../../lib/platform/messages';
import { PROTOCOL } from '../../../lib/platform/protocol';
import { isCaseLog, isSite, SENDERS } from './senders';

describe('a message', () => {
  const froms = ['page', 'caselog', 'worklist', 'frame', 'background'] as const;

  it.each(SENDERS)('from %s is heard as what it may be, and as nothing else', async (_, sender, allowed) => {
    const heard = await Promise.all(froms.map((from) => maySend(from, sender, isCaseLog, isSite)));
    expect(froms.filter((_, index) => heard[index])).toEqual(allowed);
  });

  it('of every kind has a sender that may send it', () => {
    for (const { from } of Object.values(PROTOCOL)) expect(froms).toContain(from);
  });
});
