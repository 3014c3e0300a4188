import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_1 } from '../../../lib/model';
import { concept } from '../../../lib/procedures';
import {
  countLines,
  daysApart,
  examinationsIn,
  imagingOf,
  recordedCases,
  table1,
  trainingOf,
} from '../../../lib/progress';
import { draftOf, entryOf, SETTINGS } from './generated';

const LINES = readFileSync('tests/fixtures/imaging/lines.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [description: string, modality: string, expected: string]);

describe('plain imaging in the eleven categories', () => {
  it('has lines enough, of every category but the biopsies, and a third of them of none', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(120);
    const expected = new Set(LINES.flatMap(([, , categories]) => categories.split('+')));
    const plain = TABLE_1.map(({ name }) => name).filter((name) => name !== 'Image Guided Biopsy/Drainage');
    expect([...expected].sort()).toEqual(['-', ...plain].sort());
    expect(LINES.filter(([, , categories]) => categories === '-').length).toBeGreaterThan(LINES.length / 3);
  });

  it.each(LINES)('%s (%s) is %s', (description, modality, expected) => {
    const { categories, rule, words } = imagingOf(description, modality || null);
    expect(categories.join('+') || '-').toBe(expected);
    // An answer carries its evidence.
    if (categories.length > 0) expect(rule !== null && (words.length > 0 || modality !== '')).toBe(true);
  });

  it('reads no words into nothing, however long or odd', () => {
    for (const odd of ['', '   ', '愛', 'x '.repeat(100_000), '\u0000\ud800', '__proto__ constructor']) {
      expect(imagingOf(odd, null).categories).toEqual([]);
    }
  });
});

const TODAY = '2026-05-01';

describe('Table 1', () => {
  const line = (key: string, more = {}) => ({
    key,
    description: 'XR CHEST 2 VIEWS',
    modality: null,
    date: '2026-03-05',
    status: 'Final',
    ...more,
  });
  type Given = [lines: Parameters<typeof countLines>[0], ...rest: unknown[]];
  const of = (category: string, ...[lines, cases = [], period = null]: Given) =>
    table1([countLines(lines, TODAY).days], cases as never, period as never).find((row) => row.category === category)!
      .count;

  it('has eleven rows and 3,515 examinations', () => {
    const rows = table1([], []);
    expect(rows).toHaveLength(11);
    expect(rows.reduce((sum, { minimum }) => sum + minimum, 0)).toBe(3_515);
  });

  const lines = [
    line('a'),
    line('a'),
    line('b', { date: '2025-06-30' }),
    line('c', { status: 'Cancelled' }),
    line('d', { status: null }),
    line('e', { description: 'XR KNEE' }),
    line('f', { description: 'XR KNEE' }),
    line('g', { description: 'CT GUIDED LIVER BIOPSY' }),
    line('h', { date: null }),
    line('i', { date: '2026-05-02' }),
  ];

  it('counts an examination once, in its period, and only if it was made', () => {
    expect(of('Chest X-Ray', lines)).toBe(4);
    expect(of('Chest X-Ray', lines, [], { from: '2025-07-01', to: '2026-06-30' })).toBe(2);
  });

  it.each([
    ['Cancelled', 0],
    ['Discontinued', 0],
    ['Exam Begun', 0],
    ['Declined', 0],
    ['Voided', 0],
    ['Rejected', 0],
    ['Deleted', 0],
    ['Ordered', 0],
    ['Ready for exam', 0],
    ['Incomplete', 0],
    ['Pending Review', 1],
    ['Prelim - pending attending signature', 1],
    ['Completed (reordered)', 1],
    ['Finalized', 1],
    ['Read', 1],
    ['Transcribed', 1],
    ['4', 1],
  ])('takes a line under the status “%s” for %i examination', (status, count) => {
    expect(of('Chest X-Ray', [line('a', { status })])).toBe(count);
  });

  it('loses no line: each is counted, listed by its words, or in one of the numbers', () => {
    const { days, unplaced, procedures, notMade, again } = countLines(lines, TODAY);
    expect(examinationsIn(days)).toBe(4);
    expect(unplaced).toEqual([{ description: 'XR KNEE', count: 2 }]);
    expect(procedures).toEqual([{ description: 'CT GUIDED LIVER BIOPSY', count: 1 }]);
    expect([notMade, again]).toEqual([2, 1]);
    expect(Object.keys(days).sort()).toEqual(['', '2025-06-30', '2026-03-05']);
  });

  it('tells the days that were counted before from the new ones', () => {
    const { days } = countLines(lines, TODAY);
    const { fresh, shared } = daysApart(days, [countLines([line('z')], TODAY).days]);
    expect([examinationsIn(fresh), examinationsIn(shared)]).toEqual([2, 2]);
    expect(daysApart(days, [days]).fresh).toEqual({});
  });

  it('takes biopsies and drains from the individual log, not aspirations, drafts or worklist lines', () => {
    const cases = recordedCases(
      [
        draftOf({
          id: '1',
          entries: [
            entryOf('O.BXLIV', 'Other: Biopsy', 'Primary'),
            entryOf('O.DRAINV', 'Other: Drain Placement', 'Primary'),
          ],
        }),
        draftOf({ id: '2', entries: [entryOf('O.BXBREAST', 'Other: Breast biopsy', 'Primary')] }),
        draftOf({
          id: '3',
          entries: [
            entryOf('O.PARA', 'Other: Paracentesis', 'Primary'),
            entryOf('O.ASP', 'Other: Aspiration', 'Primary'),
          ],
        }),
        draftOf({ id: '4', role: 'Assisting', entries: [entryOf('O.BXLIV', 'Other: Biopsy', 'Primary')] }),
        draftOf({ id: '5', state: 'staged', entries: [entryOf('O.BXLIV', 'Other: Biopsy', 'Primary')] }),
      ],
      trainingOf(SETTINGS),
      concept,
      '2026-05-01',
    );
    expect(of('Image Guided Biopsy/Drainage', [line('x', { description: 'CT GUIDED LIVER BIOPSY' })], cases)).toBe(3);
  });
});
