// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Tables, type TablesProps } from '../../../components/options/Tables';
import { sourceText } from '../../../components/words';
import { SITE, tables } from '../../ui/samples';
import { speakEnglish } from './english';

const KEY = { origin: SITE, path: '/worklist', fingerprint: '0123456789abcdef' };

function list(given: Partial<TablesProps> = {}) {
  const did = { onRemove: vi.fn(), onEdit: vi.fn(), onImport: vi.fn(), onUseTheirs: vi.fn(), onDismiss: vi.fn() };
  render(<Tables tables={tables} file="blob:list" imported={null} refusal={null} {...did} {...given} />);
  return did;
}

describe('the list of columns that were shown', () => {
  speakEnglish();

  it('names each page, heading and field, and whose word it is', () => {
    list();
    const texts = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts[0]).toContain(`${SITE}/worklist`);
    expect(texts[0]).toContain('“req number”');
    expect(texts[0]).toContain('“no heading”');
    expect(texts[0]).toContain('“In no column”');
    expect(screen.getByText(/^imported from a colleague on/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Field of the column “req number”').value).toBe('accession');
  });

  it('removes a page, forgets one field, and lets a column be another field', () => {
    const { onRemove, onEdit } = list();
    fireEvent.click(screen.getByRole('button', { name: `Remove what was shown at ${SITE}/worklist` }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(KEY);
    fireEvent.click(screen.getByRole('button', { name: 'Forget accession, “req number”' }));
    expect(onEdit).toHaveBeenLastCalledWith(KEY, 'accession', null);
    const field = screen.getByLabelText<HTMLSelectElement>('Field of the column “req number”');
    expect([...field.options].map(({ value }) => value)).not.toContain('mrn');
    fireEvent.change(field, { target: { value: 'order' } });
    expect(onEdit).toHaveBeenLastCalledWith(KEY, 'accession', 'order');
  });

  it('is handed on as a file, and says what the file holds', () => {
    list();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Export columns' });
    expect([link.getAttribute('href'), link.download]).toEqual(['blob:list', 'first-operator-columns.json']);
    expect(screen.getByText(/no value of any row and no date/)).toBeTruthy();
  });

  it('shows where an imported list differs, and takes theirs only on purpose', () => {
    const conflict = { ...KEY, mine: tables[0]!.columns, theirs: { accession: { heading: 'id', index: 1 } } };
    const { onUseTheirs } = list({ imported: { added: 0, replaced: 0, alike: 0, conflicts: [conflict] } });
    const item = screen.getByText(/Theirs: accession “id”\.$/).closest('li')!;
    fireEvent.click(within(item).getByRole('button', { name: `Use theirs at ${SITE}/worklist` }));
    expect(onUseTheirs).toHaveBeenCalledExactlyOnceWith(KEY);
  });
});

describe('where a value comes from', () => {
  speakEnglish();

  it('says of a column that was shown that it was', () => {
    const cell = { heading: 'Filing key', text: 'Osei' };
    const of = (more: object) => sourceText({ kind: 'cell', system: 'generic-table', cell: { ...cell, ...more } });
    expect(of({})).toBe('Table on this page: column “Filing key” says “Osei”.');
    expect(of({ taught: 'resident' })).toBe('Table on this page: column “Filing key”, as it was shown, says “Osei”.');
  });
});
