// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Held } from '../../../entrypoints/worklist.content/held';
import { isSameTable, merged } from '../../../entrypoints/worklist.content/merge';
import type { CapturedRow } from '../../../lib/model';
import type { Reading } from '../../../lib/worklist';
import { hash, row } from '../../ui/samples';

/** A reading that shows rows by the numbers of their keys; the numbers of their ids begin at `from`. */
function held(numbers: number[], from = 0, more: Partial<Reading> = {}): Held {
  const rows = numbers.map((n, at): CapturedRow => ({ ...row(n), id: `0.${from + at}`, status: `seen at ${from}` }));
  const reading: Reading = {
    ...{ system: 'generic-grid', instead: null, rows: [], headings: {}, contested: [], candidate: 0, sheet: null },
    dates: { order: null, shown: false, open: null },
    columns: { mrn: 1, accession: 2, description: 3, start: 0 },
    tables: [{ headings: ['MRN'], lines: numbers.length, fingerprint: '0123456789abcdef' }],
    ...more,
  };
  return {
    asked: { frameId: 0, pageKey: '', taught: [] },
    path: '/worklist',
    reading,
    answer: { system: 'generic-grid', instead: null, rows, contested: [], taught: [], table: { at: 0, of: 1 } },
    numbered: new Map(),
    joined: false,
    elements: new Map(rows.map(({ id }) => [id, document.createElement('div')])),
    next: from + numbers.length,
  };
}
const keys = ({ answer }: Held) => answer.rows.map(({ lineKey }) => lineKey);
const ids = ({ answer }: Held) => answer.rows.map(({ id }) => id);

describe('what a table showed before and shows now', () => {
  it('is every row once, those seen before by their ids and as they are now', () => {
    const both = merged(held([1, 2, 3]), held([2, 3, 4, 5], 3));
    expect(keys(both)).toEqual([1, 2, 3, 4, 5].map(hash));
    expect(ids(both)).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
    expect(both.answer.rows.map(({ status }) => status)).toEqual(['seen at 0', ...Array(4).fill('seen at 3')]);
  });

  it('has an element for what is in sight now, and for nothing else', () => {
    const now = held([3, 4], 3);
    const both = merged(held([1, 2, 3]), now);
    expect([...both.elements]).toEqual([
      ['0.2', now.elements.get('0.3')],
      ['0.3', now.elements.get('0.4')],
    ]);
  });

  it('stays as it was however often the same is seen', () => {
    let all = held([1, 2]);
    for (const seen of [
      [2, 3],
      [1, 2],
      [3, 1],
      [2, 3],
    ])
      all = merged(all, held(seen, all.next));
    expect(keys(all)).toEqual([1, 2, 3].map(hash));
    expect(new Set(ids(all)).size).toBe(3);
  });

  it('keeps as many of one row as the page itself shows', () => {
    const both = merged(held([1, 1]), held([1, 1, 2], 2));
    expect(keys(both)).toEqual([1, 1, 2].map(hash));
    expect(new Set(ids(both)).size).toBe(3);
  });

  it('gives no id twice, even where rows were gone in between', () => {
    const all = merged(merged(held([1, 2]), held([3], 2)), held([4], 3));
    expect(new Set(ids(all)).size).toBe(4);
  });

  it('is of one table only where page, system, headings and the columns that tell a row are the same', () => {
    const one = held([1]);
    expect(isSameTable(one, held([2], 1))).toBe(true);
    expect(isSameTable(one, { ...one, path: '/other' })).toBe(false);
    expect(isSameTable(one, held([1], 0, { system: 'generic-table' }))).toBe(false);
    expect(isSameTable(one, held([1], 0, { tables: [] }))).toBe(false);
    expect(isSameTable(one, held([1], 0, { columns: { accession: 2, description: 3, start: 0 } }))).toBe(false);
    expect(isSameTable(one, held([1], 0, { columns: { ...one.reading.columns, status: 5 } }))).toBe(true);
  });
});
