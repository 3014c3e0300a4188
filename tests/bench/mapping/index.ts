import { readFileSync } from 'node:fs';
import { decide } from '../../../lib/procedures';
import type { BenchOptions } from '../../../scripts/bench';
import { cpuTime } from '../measure';
import { whole } from '../table';
import { contest } from './contest';
import { labelOf, type Name, namesOfFixture, namesOfTable } from './names';
import { slowLines } from './pathological';
import { reliability } from './reliability';
import { type Answer, bars, contestTable, kindsTable, mistakes, reliabilityTable, slowTable } from './show';
import { wordings } from './wordings';

const SEED = 20_260_305;
/** In characters. The last is beyond the bar: such a line need only not hang. */
const LENGTHS = [2_000, 50_000, 1_000_000];

const fixtures = import.meta.glob<string>('../../fixtures/procedures/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function ownNames(): Name[] {
  const written = Object.values(fixtures).flatMap(namesOfFixture);
  return [...written, ...wordings(written, SEED)];
}

function judge({ description, code, label }: Name): Answer {
  const { concept, category, confidence, review } = decide({ description, code });
  return { concept, confidence, review, right: category !== null && labelOf(category) === label };
}

/**
 * Measures the mapping: how far its answers can be relied on, its speed and accuracy beside search engines over the same catalogue, and lines
 * meant to be slow. The names are the fixtures' and wordings made from them, or those of a labelled file.
 */
export function bench({ names: file }: BenchOptions): void {
  const names = file ? namesOfTable(readFileSync(file, 'utf8')) : ownNames();
  const scored = names.filter(({ ambiguous }) => !ambiguous);
  const print = (text: string) => console.log(`\n${text}`);

  print(
    file
      ? `${whole(scored.length)} names of ${file}, without ${whole(names.length - scored.length)} that are marked ambiguous`
      : `${whole(scored.length)} names: the fixtures of tests/fixtures/procedures, which are tests and so right as written, and wordings made from them (seed ${SEED})`,
  );
  const before = cpuTime();
  const judged = scored.map(judge);
  print(
    `first pass, nothing warm: ${whole((1_000 * scored.length) / (cpuTime() - before))} lines a second of processor time`,
  );
  print(reliabilityTable(reliability(judged)));
  print(kindsTable(scored, judge));
  print(mistakes(scored, judge));
  const found = contest(scored);
  print(contestTable(found));
  const slow = slowLines(LENGTHS);
  print(slowTable(slow));
  print(bars(found, slow));
}
