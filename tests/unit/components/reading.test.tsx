// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../components/reading/Reading';
import type { Captured, ShownTable } from '../../../lib/model';
import { captured, row, shownTables, thirtyRows } from '../../ui/samples';
import { speakEnglish } from './english';

function show(rows = thirtyRows, given: Partial<Captured> = {}, columns: ShownTable[] | null = null) {
  const listeners = { onTick: vi.fn(), onStage: vi.fn(), onLeave: vi.fn(), onOptions: vi.fn() };
  const teach = {
    anotherTable: vi.fn(),
    sayDates: vi.fn(),
    listColumns: vi.fn(),
    teachColumn: vi.fn(),
    forgetColumn: vi.fn(),
    pointAtColumn: vi.fn(),
  };
  const of = (reading: Captured) => (
    <Reading reading={reading} columns={columns} busy={false} teach={teach} {...listeners} />
  );
  const { rerender } = render(of(captured(rows, given)));
  return { ...listeners, ...teach, readAnew: (reading: Captured) => rerender(of(reading)) };
}

describe('a date that is one of two days', () => {
  speakEnglish();
  const question = { text: '11/03/2026', mdy: '2026-11-03', dmy: '2026-03-11', likely: null };
  const days = () => screen.getAllByRole('button', { name: /^(November 3|March 11)$/ });

  it('is asked about in one sentence, and its answer is how this site writes', () => {
    const { sayDates } = show(thirtyRows, { dateQuestion: question });
    expect(screen.getByText('Is 11/03/2026 November 3 or March 11?')).toBeTruthy();
    fireEvent.click(days()[1]!);
    expect(sayDates).toHaveBeenCalledExactlyOnceWith('dmy');
  });

  it('has the answer first that the language of the page speaks for, and none chosen', () => {
    const { sayDates } = show(thirtyRows, { dateQuestion: { ...question, likely: 'dmy' } });
    expect(days().map(({ textContent }) => textContent)).toEqual(['March 11', 'November 3']);
    expect(sayDates).not.toHaveBeenCalled();
  });

  it('is not asked where dates are read', () => {
    show(thirtyRows, { dateQuestion: null });
    expect(screen.queryByText(/^Is /)).toBeNull();
  });
});

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const stageButton = () => screen.getByRole('button', { name: /^Stage|^Select/ });

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
    expect(stageButton().textContent).toBe('Select your rows');
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
    const { onStage } = show(rows, { standing: { '0.1': { state: 'logged', at: new Date(2026, 7, 3).getTime() } } });
    expect(screen.getAllByText('Logged Aug 3')).toHaveLength(1);
    expect(boxes()[0]!.checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    fireEvent.click(stageButton());
    expect(onStage).toHaveBeenCalledWith(['0.2']);
  });

  it('adds the rows that name the resident, and keeps them in sight under a filter', () => {
    const { onStage } = show(thirtyRows, { mine: ['0.3', '0.4'] });
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
    show(thirtyRows, { mine: [] });
    expect(screen.queryByRole('button', { name: /^Today/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Mine/ })).toBeNull();
  });

  it('loses every tick where the table is read anew, and keeps them where it only grows', () => {
    const { onStage, readAnew } = show(thirtyRows.slice(0, 3));
    fireEvent.click(boxes()[0]!);
    readAnew(captured(thirtyRows.slice(0, 5)));
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
    readAnew(captured([row(40), row(41)]));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
    fireEvent.click(stageButton());
    expect(onStage).not.toHaveBeenCalled();
  });

  it('offers another table only where the page has one', () => {
    const { anotherTable } = show(thirtyRows, { table: { at: 0, of: 2 } });
    fireEvent.click(screen.getByRole('button', { name: /Try another table/ }));
    expect(anotherTable).toHaveBeenCalledOnce();
    cleanup();
    show();
    expect(screen.queryByRole('button', { name: /Try another table/ })).toBeNull();
  });

  it('lets a missing field be shown: the list of columns, and the one that is chosen', () => {
    const { listColumns, teachColumn } = show(thirtyRows, {}, shownTables);
    fireEvent.click(screen.getByRole('button', { name: 'order: not found. Show where it is.' }));
    expect(listColumns).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: /DOE, JANE/ }));
    expect(teachColumn).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /Req\. No\./ }));
    expect(teachColumn).toHaveBeenCalledExactlyOnceWith(0, 'order', 3);
    expect(screen.queryByRole('region', { name: 'Columns of this table' })).toBeNull();
  });

  it('says which columns contest a field, and lets one be chosen', () => {
    const { teachColumn } = show(
      thirtyRows,
      { contested: [{ field: 'mrn', headings: ['ID', 'Patient ID'] }] },
      shownTables,
    );
    screen.getByText(/“ID” and “Patient ID”/);
    fireEvent.click(screen.getByRole('button', { name: 'Choose' }));
    fireEvent.click(screen.getByRole('button', { name: /^Patient ID/ }));
    expect(teachColumn).toHaveBeenCalledExactlyOnceWith(0, 'mrn', 2);
  });

  it('takes back what was taught, says that a field is nowhere, and lets it be pointed at', () => {
    const { forgetColumn, teachColumn, pointAtColumn, onLeave } = show(
      thirtyRows,
      { taught: [{ field: 'accession', by: 'resident' }] },
      shownTables,
    );
    const open = () => fireEvent.click(screen.getByRole('button', { name: 'Fix columns' }));
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Point at it on the page' }));
    expect(pointAtColumn).toHaveBeenCalledExactlyOnceWith('accession');
    fireEvent.click(screen.getByRole('button', { name: 'In no column' }));
    expect(teachColumn).toHaveBeenCalledExactlyOnceWith(0, 'accession', null);
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Forget what was shown' }));
    expect(forgetColumn).toHaveBeenCalledExactlyOnceWith('accession');
    open();
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(onLeave).not.toHaveBeenCalled();
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
