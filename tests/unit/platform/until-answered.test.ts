import { describe, expect, it, vi } from 'vitest';
import { answer, refuse } from '../../../lib/model';
import { untilAnswered } from '../../../lib/platform/until-answered';

describe('a message that must arrive', () => {
  it('is sent again where nobody answered, and not where anybody did', async () => {
    const send = vi.fn(async () => answer('heard')).mockResolvedValueOnce(refuse('no-answer') as never);
    expect(await untilAnswered(send)).toEqual(answer('heard'));
    expect(send).toHaveBeenCalledTimes(2);
    const refused = vi.fn(async () => refuse('draft-changed'));
    expect(await untilAnswered(refused)).toEqual(refuse('draft-changed'));
    expect(refused).toHaveBeenCalledOnce();
  });

  it('is given up where nobody ever answers', async () => {
    const send = vi.fn(async () => refuse('no-answer'));
    expect(await untilAnswered(send)).toEqual(refuse('no-answer'));
    expect(send).toHaveBeenCalledTimes(3);
  });
});
