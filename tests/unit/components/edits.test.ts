import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEdits, type EditsOptions } from '../../../components/desk/edits';
import { type Answer, answer, type Draft, refuse } from '../../../lib/model';
import { draft } from '../../ui/samples';

type Edit = Parameters<EditsOptions['send']>[0];

/** A store that answers as told, in turn, and with the next revision once nothing is told. */
function setUp(replies: Answer<Draft>[] = []) {
  const sent: Edit[] = [];
  const refused = vi.fn();
  const behind = vi.fn();
  const edits = createEdits({
    wait: 300,
    refused,
    behind,
    send: async (edit) => {
      sent.push(edit);
      return replies.shift() ?? answer(draft('a', { revision: edit.revision + 1 }));
    },
  });
  edits.seen([draft('a', { revision: 1 })]);
  return { edits, sent, refused, behind };
}

const site = (value: string) => ({ fields: { site: value } });

describe('edits', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends typing once it pauses, as one edit with the last of each value', async () => {
    const { edits, sent } = setUp();
    edits.edit('a', site('G'));
    await vi.advanceTimersByTimeAsync(200);
    edits.edit('a', { fields: { attending: 'NG' } });
    edits.edit('a', site('General'));
    await vi.advanceTimersByTimeAsync(299);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ draftId: 'a', revision: 1, patch: { fields: { site: 'General', attending: 'NG' } } }]);
  });

  it('sends at once what is complete, and each edit on the revision the last one made', async () => {
    const { edits, sent } = setUp();
    edits.edit('a', site('A'), true);
    edits.edit('a', site('B'), true);
    await edits.flush('a');
    expect(sent.map(({ revision, patch }) => [revision, patch.fields?.site])).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  it('flushes what waits before the window goes, and is done when the store has answered', async () => {
    const { edits, sent } = setUp();
    edits.edit('a', site('General'));
    await edits.flush();
    expect(sent).toHaveLength(1);
  });

  it('puts an edit that came too late onto the newer revision, with what was typed since', async () => {
    const { edits, sent, refused, behind } = setUp([refuse('draft-changed')]);
    edits.edit('a', site('General'), true);
    await edits.flush('a');
    edits.edit('a', { fields: { attending: 'NG' } });
    expect(sent).toHaveLength(1);
    expect(behind).toHaveBeenCalledExactlyOnceWith('a');
    edits.seen([draft('a', { revision: 7 })]);
    await edits.flush('a');
    expect(sent[1]).toEqual({ draftId: 'a', revision: 7, patch: { fields: { site: 'General', attending: 'NG' } } });
    expect(sent).toHaveLength(2);
    expect(refused).not.toHaveBeenCalled();
  });

  it('keeps an edit that met a passing trouble and sends it with the next', async () => {
    const { edits, sent, refused } = setUp([refuse('storage-full')]);
    edits.edit('a', site('General'), true);
    await edits.flush('a');
    expect(refused).toHaveBeenCalledWith({ code: 'storage-full' });
    edits.edit('a', { fields: { attending: 'NG' } }, true);
    await edits.flush('a');
    expect(sent.at(-1)?.patch).toEqual({ fields: { site: 'General', attending: 'NG' } });
  });

  it('sends typing that never pauses every half second, so that no more than that is ever lost', async () => {
    const { edits, sent } = setUp();
    for (let typed = 1; typed <= 20; typed++) {
      edits.edit('a', site('x'.repeat(typed)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map(({ patch }) => patch.fields?.site?.length)).toEqual([5, 10, 15, 20]);
  });

  it('asks a worker again that was stopped before it answered, and waits for that before it is done', async () => {
    const { edits, sent, refused } = setUp([refuse('no-answer'), refuse('no-answer')]);
    edits.edit('a', site('General'), true);
    const flushed = edits.flush('a');
    await vi.advanceTimersByTimeAsync(300);
    await flushed;
    expect(sent.map(({ patch }) => patch)).toEqual([site('General'), site('General'), site('General')]);
    expect(refused).not.toHaveBeenCalled();
  });

  it('says that nobody answers where nobody ever does, and keeps what was typed for the next try', async () => {
    const { edits, sent, refused } = setUp(Array.from({ length: 4 }, () => refuse('no-answer')));
    edits.edit('a', site('General'), true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(refused).toHaveBeenCalledExactlyOnceWith({ code: 'no-answer' });
    edits.edit('a', { fields: { attending: 'NG' } }, true);
    await edits.flush('a');
    expect(sent.at(-1)?.patch).toEqual({ fields: { site: 'General', attending: 'NG' } });
  });

  it('drops an edit to a draft that is gone, and says so once', async () => {
    const { edits, sent, refused } = setUp([refuse('draft-gone')]);
    edits.edit('a', site('General'), true);
    await edits.flush('a');
    await edits.flush('a');
    expect(sent).toHaveLength(1);
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
