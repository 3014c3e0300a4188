import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { WORKLIST_FIELDS } from '../../lib/model';
import { readBirthDates, readMoments, readTimes } from '../../lib/tables/moments';
import { claimsOf, partsOf } from '../../lib/worklist/fields/headings';
import { isIdentifier } from '../../lib/worklist/fields/identifiers';
import { isLabel, labelledIn } from '../../lib/worklist/fields/labelled';
import { shapeOf } from '../../lib/worklist/fields/value-shapes';
import { isModality, PLAUSIBLE, valueIn } from '../../lib/worklist/fields/values';
import { oneLine, tidy } from '../../lib/worklist/sight/text-run';

vi.setConfig({ testTimeout: 300_000 });

const SOURCES = import.meta.glob<string>(
  ['/lib/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
);

/** Expressions whose time grows with the square of the text, and why their texts are short; '' is every expression of a file. */
const SHORT: [file: string, beginning: string, why: string][] = [
  ['lib/tables/clock.ts', '', 'a moment has 60 characters at the most'],
  ['lib/tables/written-moment.ts', '', 'a moment has 60 characters at the most'],
  ['lib/tables/moments.ts', String.raw`\s*[([]\s*\d+\s*(?:y`, 'a moment has 60 characters at the most'],
  ['lib/worklist/fields/headings.ts', String.raw`\([^)]*\)\s*$`, 'a heading has 200'],
  ['lib/worklist/fields/headings.ts', String.raw`\s*[/|,;&\n]\s*|\s+and\s+`, 'a heading has 200'],
  ['lib/worklist/fields/taught-columns.ts', String.raw`[\p{L}\d-]*\d{5}`, 'a sample has 400'],
  ['lib/encounters/parse-operators.ts', String.raw`\(([^)]*)\)|\[([^\]]*)\]`, 'a captured text has 2,000'],
  ['lib/encounters/people.ts', String.raw`\([^)]*\)`, 'a captured text has 2,000'],
  ['lib/exchange/xlsx/styles.ts', '"[^"]*"', 'a format code has 255'],
  ['lib/exchange/xlsx/styles.ts', String.raw`\[[^\]]*\]`, 'a format code has 255'],
  ['lib/reports/named.ts', String.raw`\s*(?:,|;`, 'blanks of a report are closed up first'],
  ['lib/reports/phrases/phrases.ts', '', 'blanks, empty lines and drawn rules of a report are closed up first'],
  ['lib/reports/sections/headings.ts', '', 'blanks of a report are closed up first, and a heading has few words'],
  ['lib/reports/sections/sections.ts', '[.-]+$', 'drawn rules of a report are closed up first'],
  ['lib/procedures/spelling.ts', String.raw`\d+$`, 'a captured text has 2,000'],
  ['lib/procedures/wording.ts', String.raw`([\p{L}\p{M}]+)\s*,`, 'a description that may be taught has 400'],
];

/** What expressions go over again and again: runs of one letter, of one space, of pairs, without the end that would fit. */
const SEEDS = [
  ...['a', 'A', '0', ' ', '-', '.', ':', ',', '/', '(', '[', '^', '&', ';', '|', '"', '<', 'é', '\t', '\n'],
  ...['\u200b', 'a ', 'a1', '1 ', 'a, ', '1/', '12:3', 'IR ', 'and ', ': '],
];
const run = (seed: string, length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
/** Milliseconds, the best of three: a busy machine stops everybody now and then. */
function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 3 && best > 20; times += 1) {
    const since = performance.now();
    work();
    best = Math.min(best, performance.now() - since);
  }
  return best;
}
/** What takes the square of it needs some three seconds for 50,000 characters, what is linear under one millisecond. */
const blowsUp = (work: (text: string) => unknown, seed: string, end: string): boolean =>
  timeOf(() => work(run(seed, 5_000) + end)) > 250 || timeOf(() => work(run(seed, 50_000) + end)) > 500;

interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

function expressionsIn(file: string, source: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
      if (type === 'Literal' && regex) found.push({ file, ...regex });
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync(file, source).program);
  return found;
}

describe('no text takes catastrophic time', () => {
  const all = Object.entries(SOURCES).flatMap(([path, source]) => expressionsIn(path.slice(1), source));
  const isShort = ({ file, pattern }: Expression) =>
    SHORT.some(([where, beginning]) => file === where && pattern.startsWith(beginning));

  it('in any expression of ours, on 60 texts of 50,000 characters', () => {
    expect(all.length).toBeGreaterThan(300);
    const slow: string[] = [];
    for (const one of all.filter((expression) => !isShort(expression))) {
      const pattern = new RegExp(one.pattern, one.flags.replace(/[gy]/g, ''));
      const seed = SEEDS.find((text) => ['', '!'].some((end) => blowsUp((given) => pattern.test(given), text, end)));
      if (seed !== undefined) slow.push(`${one.file}: /${one.pattern}/ on ${JSON.stringify(seed)}`);
    }
    expect(slow).toEqual([]);
  });

  it('and no expression is said to have short texts that is no longer there', () => {
    for (const [file, beginning] of SHORT)
      expect([file, beginning, all.some((one) => one.file === file && one.pattern.startsWith(beginning))]).toEqual([
        ...[file, beginning, true],
      ]);
  });

  it('in what reads a cell, a heading or a label', () => {
    const element = {} as Element;
    const now = new Date('2026-03-20T12:00');
    const works: Record<string, (text: string) => unknown> = {
      tidy,
      isLabel,
      isIdentifier,
      isModality,
      claimsOf,
      partsOf,
      readMoments: (text) => readMoments([text], now),
      readBirthDates: (text) => readBirthDates([text, `${text})`], now),
      readTimes: (text) => readTimes([text]),
      shapeOf: (text) => shapeOf([text, tidy(text)], now),
      labelledIn: (text) => labelledIn([oneLine(tidy(text), element)]),
      plausible: (text) => WORKLIST_FIELDS.map((field) => PLAUSIBLE[field]([text], now)),
      valueIn: (text) => WORKLIST_FIELDS.map((field) => valueIn({ element, lines: [oneLine(text, element)] }, field)),
    };
    const slow = Object.entries(works).flatMap(([name, work]) =>
      SEEDS.filter((seed) => ['', '!'].some((end) => blowsUp(work, seed, end))).map((seed) => `${name} on ${seed}`),
    );
    expect(slow).toEqual([]);
  });
});
