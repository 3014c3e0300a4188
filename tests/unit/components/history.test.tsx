// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { History } from '../../../components/desk/History';
import { toldActs } from '../../ui/samples-acts';
import { speakEnglish } from './english';

describe('the last acts', () => {
  speakEnglish();

  it('say in plain words what was done to what, one or many', () => {
    render(<History acts={toldActs} onUndo={() => {}} />);
    const said = screen.getAllByRole('listitem').map((item) => item.querySelector('p')!.textContent);
    expect(said.slice(0, 4)).toEqual([
      'Attending and Site changed: Uterine fibroid embolization, Thu, Mar 5, 2026',
      'Marked as logged: TIPS creation and Paracentesis, Thu, Mar 5, 2026',
      'Discarded: No case to log',
      'Filled in: Percutaneous nephrostomy, Thu, Mar 5, 2026',
    ]);
    expect(said.slice(5)).toEqual(['Staged 23 cases', 'Restored 1204 cases from a backup']);
  });

  it('have each their own undo, where nothing was done to the same draft since', () => {
    const onUndo = vi.fn();
    render(<History acts={toldActs} onUndo={onUndo} />);
    expect(screen.getAllByRole('button')).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Staged 23 cases' }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(toldActs[5]);
    expect(screen.getAllByText(/Undo the later change to this case first\./)).toHaveLength(2);
  });

  it('say that there are none, and nothing while they are not known', () => {
    const { rerender } = render(<History acts={null} onUndo={() => {}} />);
    expect(screen.queryByText(/No changes to undo/)).toBeNull();
    rerender(<History acts={[]} onUndo={() => {}} />);
    expect(screen.getByText(/No changes to undo yet/)).toBeTruthy();
  });
});
