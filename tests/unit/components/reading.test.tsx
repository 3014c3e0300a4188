// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../components/Reading';
import type { Captured } from '../../../lib/model';
import { row, thirtyRows } from '../../ui/samples';
import { speakEnglish } from './english';

function show(rows = thirtyRows, standing: Captured['standing'] = {}, mine: Captured['mine'] = null) {
  const listeners = { onTick: vi.fn(), onStage: vi.fn(), onLeave: vi.fn(), onOptions: vi.fn() };
  const reading = { system: 'ohif-study-list', rows, standing, mine, unreadFrames: [] };
  render(<Reading reading={reading} busy={false} {...listeners} />);
  return listeners;
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const stageButton = () => screen.getByRole('button', { name: /^Stage|^Tick/ });

describe('the rows of a reading', () => {
  speakEnglish();

  it('stages exactly the rows that are ticked', () => {
    const { onStage, onTick } = show();
    fireEvent.click(boxes()[2]!);
    fireEvent.click(boxes()[0]!);
    expect(onTick).toHaveBeenLastCalledWith(['0.2', '0.0']);
    fireEvent.click(stageButton());
    expect(onStage).toHaveBeenCalledExactlyOnceWith(['0.0', '0.2']);
  });

  it('loses no tick when rows are clicked faster than the list is drawn', () => {
    const { onTick } = show();
    const [first, second] = boxes();
    act(() => {
      first!.click();
      second!.click();
    });
    expect(onTick).toHaveBeenLastCalledWith(['0.0', '0.1']);
  });

  it('stages nothing while nothing is ticked', () => {
    const { onStage } = show();
    expect(stageButton().textContent).toBe('Tick the rows that are yours');
    fireEvent.click(stageButton());
    expect(onStage).not.toHaveBeenCalled();
  });

  it('keeps ticks through a filter, and ticks only what the filter shows with All', () => {
    const { onStage } = show();
    fireEvent.click(boxes()[0]!);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tips' } });
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(boxes()).toHaveLength(30);
    fireEvent.click(stageButton());
    const tips = thirtyRows.filter(({ description }) => description?.includes('TIPS')).map(({ id }) => id);
    expect(onStage).toHaveBeenCalledWith(['0.0', ...tips]);
  });

  it('marks a row that is staged already, and leaves it out of All', () => {
    const rows = [row(1), row(2)];
    const { onStage } = show(rows, { '0.1': { state: 'logged', at: new Date(2026, 7, 3).getTime() } });
    expect(screen.getAllByText('Logged Aug 3')).toHaveLength(1);
    expect(boxes()[0]!.checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    fireEvent.click(stageButton());
    expect(onStage).toHaveBeenCalledWith(['0.2']);
  });

  it('adds the rows that name the resident, and keeps them in sight under a filter', () => {
    const { onStage } = show(thirtyRows, {}, ['0.3', '0.4']);
    fireEvent.click(boxes()[0]!);
    fireEvent.click(screen.getByRole('button', { name: /^Mine/ }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such words' } });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
    fireEvent.click(stageButton());
    expect(onStage).toHaveBeenCalledWith(['0.0', '0.3', '0.4']);
  });

  it('asks for the resident’s name where the settings have none', () => {
    const { onTick, onOptions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Mine' }));
    expect(onTick).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('offers no way of ticking that ticks nothing', () => {
    show(thirtyRows, {}, []);
    expect(screen.queryByRole('button', { name: /^Today/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Mine/ })).toBeNull();
  });

  it('offers a filter only for more than eight rows', () => {
    show(thirtyRows.slice(0, 8));
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('leaves on Escape, after a filter is cleared', () => {
    const { onLeave } = show();
    const filter = screen.getByRole<HTMLInputElement>('searchbox');
    fireEvent.input(filter, { target: { value: 'tips' } });
    fireEvent.keyDown(filter, { key: 'Escape' });
    expect(filter.value).toBe('');
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(boxes()[0]!, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
