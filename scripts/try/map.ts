import { text } from 'node:stream/consumers';
import { decide, type Question } from '../../lib/procedures';
import { whyMapped } from '../explain';

/** Maps lines "description<TAB>code" from standard input: one JSON line out for each, in order, an empty line included; with `--why` a block of plain text. */
export async function main(args: string[]): Promise<void> {
  const input = (await text(process.stdin)).replace(/\r/g, '');
  const lines = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n').map((line) => {
    const [description = '', code = ''] = line.split('\t');
    return { description, code };
  });
  const out = args.includes('--why') ? lines.map((line) => `${explained(line)}\n`) : lines.map(answer);
  process.stdout.write(`${out.join('\n')}\n`);
}

function answer({ description, code }: Question): string {
  const { concept, category, review, confidence, why, alternatives, entries } = decide({ description, code });
  return JSON.stringify({ description, code, category, concept, review, confidence, why, alternatives, entries });
}

/** A description with what it is taken to be and why, in lines of text. */
export function explained({ description, code }: Question): string {
  return [`${description}${code ? ` [${code}]` : ''}`, ...whyMapped(description, decide({ description, code }))].join(
    '\n',
  );
}
