// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportChanges } from '../../../entrypoints/caselog.content/report-changes';
import { type Answer, answer, refuse } from '../../../lib/model';

const SILENT = refuse('no-answer');

describe('what a Case Log page shows', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const setUp = (...replies: Answer<null>[]) => {
    let shown = 'a complaint';
    const tell = vi.fn(async (_: string): Promise<Answer<unknown>> => replies.shift() ?? answer(null));
    reportChanges(document, () => shown, tell);
    return {
      told: () => tell.mock.calls.map(([seen]) => seen),
      show: (now: string) => {
        shown = now;
        document.body.append(now);
      },
    };
  };

  it('is told once where it was heard', async () => {
    const { told } = setUp();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['a complaint']);
  });

  it('is told again where the worker was stopped before it answered', async () => {
    const { told } = setUp(SILENT, SILENT);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['a complaint', 'a complaint', 'a complaint']);
  });

  it('is told as it is by then', async () => {
    const { told, show } = setUp(SILENT);
    show('another');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual(['a complaint', 'another']);
  });

  it('is not told for ever where nobody ever answers', async () => {
    const { told } = setUp(...Array.from({ length: 50 }, () => SILENT));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toHaveLength(5);
  });
});
