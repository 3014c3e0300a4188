import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answer, answer, type DeskView, refuse } from '../../../lib/model';
import { announceCounts, announceWrite, followDesk, watchCounts } from '../../../lib/platform/desk';
import { ask } from '../../../lib/platform/messages';

vi.mock('../../../lib/platform/messages', () => ({ ask: vi.fn() }));

const QUERY = { newest: 20, also: [], practice: false };
const view = (nth: number): Answer<DeskView> =>
  answer({
    drafts: [],
    wordings: [],
    practice: null,
    glossary: { concepts: [], wordings: [[String(nth), 'tells one view from another']] },
  });
const background = (...replies: (Answer<DeskView> | Promise<Answer<DeskView>>)[]) => {
  const asked = vi.mocked(ask).mockReset();
  for (const reply of replies) asked.mockResolvedValueOnce(reply as never);
  asked.mockResolvedValue(replies.at(-1) as never);
  return asked;
};

describe('a desk that follows the store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is shown what is there now, and again after every write, until it stops', async () => {
    const asked = background(view(1), view(2));
    const seen: Answer<DeskView>[] = [];
    const stop = followDesk(QUERY, (reply) => seen.push(reply));
    await vi.waitFor(() => expect(seen).toEqual([view(1)]));
    expect(asked).toHaveBeenCalledWith('readDesk', QUERY);
    await announceWrite();
    await vi.waitFor(() => expect(seen).toEqual([view(1), view(2)]));
    stop();
    await announceWrite();
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toHaveLength(2);
  });

  it('reads once more for all that was written while it read', async () => {
    let answerFirst = (_: Answer<DeskView>) => {};
    const first = new Promise<Answer<DeskView>>((done) => {
      answerFirst = done;
    });
    const asked = background(first, view(9));
    const seen: Answer<DeskView>[] = [];
    const stop = followDesk(QUERY, (reply) => seen.push(reply));
    for (let writes = 0; writes < 5; writes++) await announceWrite();
    expect(asked).toHaveBeenCalledOnce();
    answerFirst(view(1));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(view(9)));
    expect(asked).toHaveBeenCalledTimes(2);
    stop();
  });

  it('asks a worker again that was stopped before it answered, and says so where it stays silent', async () => {
    background(refuse('no-answer'), view(3));
    const seen: Answer<DeskView>[] = [];
    followDesk(QUERY, (reply) => seen.push(reply));
    await vi.waitFor(() => expect(seen).toEqual([view(3)]));
    const silent: Answer<DeskView>[] = [];
    const asked = background(refuse('no-answer'));
    followDesk(QUERY, (reply) => silent.push(reply));
    await vi.waitFor(() => expect(silent).toEqual([refuse('no-answer')]));
    expect(asked).toHaveBeenCalledTimes(3);
  });
});

it('is told how many drafts there are, as they were counted last, and passes over a damaged record', async () => {
  fakeBrowser.reset();
  const counts = { staged: 64, filled: 1, logged: 900, discarded: 3 };
  await announceCounts(counts);
  const seen: unknown[] = [];
  const stop = watchCounts((told) => seen.push(told));
  await vi.waitFor(() => expect(seen).toEqual([counts]));
  await fakeBrowser.storage.session.set({ counts: 'many' });
  await announceCounts({ ...counts, staged: 65 });
  await vi.waitFor(() => expect(seen).toEqual([counts, { ...counts, staged: 65 }]));
  stop();
});
