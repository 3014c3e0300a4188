import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../lib/reports';

const texts = Object.values(
  import.meta.glob<string>('/tests/fixtures/reports/*.txt', { query: '?raw', import: 'default', eager: true }),
);

/** What the thread worked, so that a busy machine tells nothing. */
function worked(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const pieces = fc.oneof(
  fc.constantFrom(...texts.flatMap((text) => text.split(/(?<=[\n.:])/))),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'PROCEDURE:',
    'Attending:',
    '\n\n',
    '1. ',
    '(',
    ')',
    'no ',
    'attempted ',
    '[',
    '***',
    '1/1/2026',
    'Dr. ',
    ', MD',
  ),
);

describe('whatever the text', () => {
  it('is read, and every phrase of the answer stands in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const report = readReport(parts.join(''));
        expect(report.entries.every(({ kept, category }) => kept !== '' || category === null)).toBe(true);
        expect(report.date === null || /^\d{4}-\d\d-\d\d$/.test(report.date)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is read the same the second time', () => {
    for (const text of texts) expect(readReport(text)).toEqual(readReport(text));
  });

  it('keeps no word of a person: names, numbers and sentences stay in the text', () => {
    for (const text of texts) {
      const { entries, residents, attending } = readReport(text);
      const kept = entries
        .map((entry) => entry.kept)
        .join(' ')
        .toLowerCase();
      for (const name of [...residents.map((one) => one.name), attending ?? 'nobody'])
        expect(kept).not.toContain(name.split(' ').at(-1)!.toLowerCase());
      expect(kept).not.toMatch(/\d{4}/);
      for (const entry of entries) expect(entry.kept.split(' ').length).toBeLessThan(14);
    }
  });

  it.each([
    ['a', 50_000],
    ['A', 50_000],
    ['Aa ', 16_000],
    [':', 50_000],
    ['a:', 25_000],
    ['PROCEDURE: ', 4_500],
    ['attempt ', 6_000],
    ['attempt, ', 6_000],
    [' ', 50_000],
    ['\n', 50_000],
    ['xx\n', 16_000],
    ['1', 50_000],
    ['1/1/2026 ', 5_500],
    ['Anna Bell, MD, attending; ', 2_000],
    ['Dr. Anna ', 5_500],
    ['Anna-Bell ', 5_000],
    ["A'", 25_000],
    ['A-', 25_000],
    ['no stent ', 5_500],
    ['(', 50_000],
    ['1. ', 16_000],
    ['stent, ', 7_000],
    ['stent and ', 5_000],
    ['M.D. ', 10_000],
    ['Procedure Date ', 3_300],
    ['4 mm x ', 7_000],
    ['for a ', 8_000],
  ])('%j again and again takes no long time', (piece, times) => {
    expect(worked(() => void readReport(piece.repeat(times)))).toBeLessThan(1_500);
  });

  it('five hundred thousand characters take no longer than what is read of them', () => {
    expect(worked(() => void readReport(texts.join('\n').repeat(20)))).toBeLessThan(1_500);
  });
});
