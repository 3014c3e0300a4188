// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../../components/Toast';
import { speakEnglish } from './english';

describe('a toast', () => {
  speakEnglish();
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stays at least eight seconds, and as long as pointer or focus is on it', () => {
    const onGone = vi.fn();
    render(<Toast message="Draft discarded." onUndo={() => {}} onGone={onGone} />);
    const toast = screen.getByText('Draft discarded.').parentElement!;
    vi.advanceTimersByTime(7_900);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.mouseEnter(toast);
    vi.advanceTimersByTime(60_000);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.mouseLeave(toast);
    vi.advanceTimersByTime(60_000);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    vi.advanceTimersByTime(8_000);
    expect(onGone).toHaveBeenCalledOnce();
  });
});
