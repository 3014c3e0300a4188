import { parseArgs } from 'node:util';
import { load } from '../tests/bench/measure';
import { benchAgainst } from './against';

/** What the command line may say to every part. */
export interface BenchOptions {
  /** A file of labelled procedure names (tab-separated; see `tests/bench/mapping/names.ts`), in place of the project's own. */
  names?: string;
}

const parts = import.meta.glob<{ bench(options: BenchOptions): void | Promise<void> }>('../tests/bench/*/index.ts');
const nameOf = (path: string): string => path.split('/').at(-2) as string;

/** Rounds of an earlier build and today's, where nothing else is said. */
const ROUNDS = 5;

/**
 * Measures the parts named, or all: `npm run bench -- [PART…] [--names FILE.tsv]`, or beside an earlier build: `--against COMMIT [--rounds N]`.
 * Prints figures; nothing passes or fails.
 */
export async function main(args: string[]): Promise<number> {
  const options = { names: { type: 'string' }, against: { type: 'string' }, rounds: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const known = Object.keys(parts).map(nameOf);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`no such part: ${unknown.join(', ')}; there is ${known.join(', ')}\n`);
    return 2;
  }
  if (values.against !== undefined) {
    const names = values.names ? ['--names', values.names] : [];
    benchAgainst(values.against, positionals.length > 0 ? positionals : known, Number(values.rounds ?? ROUNDS), names);
    return 0;
  }
  for (const [path, part] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(nameOf(path))) continue;
    console.log(`── ${nameOf(path)} (${load()})`);
    await (await part()).bench(values);
    console.log(`\n(${load()} at the end)`);
  }
  return 0;
}
