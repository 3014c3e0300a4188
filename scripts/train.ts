import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { study } from '../lib/procedures/match';
import { isAlwaysAsked } from '../lib/procedures/signs';
import { labelOf, namesOfTable } from '../tests/bench/mapping/names';
import { type Example, fit, folds, likelihood, silentErrors, thresholdFor, upperBound } from './train/fit';

const FOLDER = '../shared/data';
const WEIGHTS = 'lib/procedures/weights.json';
/** Of all answers, at most so many may be wrong without asking. */
const SILENT_ERRORS = 0.004;

/** Learns the weights of the signs from labelled names: `npm run train [-- FOLDER]`. The same files give the same weights. */
export function main([folder = FOLDER]: string[]): void {
  const files = readdirSync(folder).filter((name) => /^names-(dev|calibrate).*\.tsv$/.test(name));
  const examples = files.sort().flatMap((file) => examplesOf(readFileSync(join(folder, file), 'utf8'), file));
  const held = folds(examples, fit);
  const unseen = held.filter(({ file }) => file.includes('calibrate'));
  const threshold = thresholdFor([held, unseen], SILENT_ERRORS);
  for (const [name, list] of [
    ['all', held],
    ['of hospitals that no rule was written from', unseen],
  ] as const) {
    const { lines, silent, wrong } = silentErrors(list, threshold);
    console.log(
      `${name}: ${lines} names, out of fold ${silent} answered without asking, ${wrong} of them wrong (95 % bound ${(100 * upperBound(wrong, lines)).toFixed(2)} % of all)`,
    );
  }
  const model = fit(examples);
  console.log(`mean log-likelihood ${likelihood(examples, model).toFixed(4)}, threshold ${threshold}`);
  writeFileSync(WEIGHTS, `${JSON.stringify({ base: model.base, threshold, weights: model.weights }, null, 2)}\n`);
}

function examplesOf(content: string, file: string): Example[] {
  const hospitals = columnOf(content);
  return namesOfTable(content).flatMap(({ description, code, label, ambiguous }, i): Example[] => {
    const { verdict, decision } = study(description, { code });
    if (ambiguous) return [];
    if (!verdict?.read) return [{ file, group: hospitals[i] ?? file, signs: null, right: false, asks: true }];
    const right = decision.category !== null && labelOf(decision.category) === label;
    return [
      {
        file,
        group: hospitals[i] ?? file,
        signs: verdict.read.signs,
        right,
        asks: isAlwaysAsked(verdict.read.signs),
      },
    ];
  });
}

/** The hospital of each line, or where there is none its source. */
function columnOf(content: string): string[] {
  const [head = '', ...lines] = content.replace(/\r/g, '').trimEnd().split('\n');
  const columns = head.split('\t');
  const at = ['hospital', 'source'].map((name) => columns.indexOf(name)).find((found) => found >= 0) ?? -1;
  return lines.map((line) => line.split('\t')[at] ?? '');
}
