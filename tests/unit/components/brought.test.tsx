// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Brought, OF_WORKLISTS } from '../../../components/importing/Brought';
import { type BroughtState, type ImportTable, NOTHING_READ } from '../../../components/importing/state';
import { speakEnglish } from './english';

const acts = {
  ...{ bring: vi.fn(), paste: vi.fn(), refusePicture: vi.fn(), chooseTable: vi.fn(), correct: vi.fn() },
  ...{ sayDates: vi.fn(), cancel: vi.fn(), leave: vi.fn(), dropRefusal: vi.fn() },
};
const table: ImportTable = {
  columns: [{ heading: 'MRN', index: 0, fields: ['mrn'] }],
  ...{ preview: [], faults: [], contested: [], headingLine: 1, unsettled: false },
};
function show(more: Partial<ImportTable> = {}, notes: BroughtState['notes'] = []) {
  const state: BroughtState = { ...NOTHING_READ, name: 'list.xlsx', tables: [''], table: { ...table, ...more }, notes };
  render(
    <Brought state={state} acts={acts} fields={OF_WORKLISTS}>
      rows
    </Brought>,
  );
}

describe('a file that was brought', () => {
  speakEnglish();

  it('that stores its MRN as numbers says so', () => {
    show({ numbers: ['mrn'] });
    expect(screen.getByText(/^MRN: stored as numbers in this file, so leading zeros may be gone/)).toBeTruthy();
  });

  it('that stores it as text says nothing of it', () => {
    show({ numbers: [] });
    expect(screen.queryByText(/stored as numbers/)).toBeNull();
  });

  it('of plain text asks for a look at every column', () => {
    show({}, [{ kind: 'plain-text' }]);
    expect(screen.getByText(/Record and accession numbers are used only where you name their column/)).toBeTruthy();
  });
});
