import { text } from 'node:stream/consumers';
import { decide } from '../../lib/procedures';

/** Maps lines "description<TAB>code" from standard input: one JSON line out for each, in order, an empty line included. */
export async function main(): Promise<void> {
  const input = (await text(process.stdin)).replace(/\r/g, '');
  const lines = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n');
  const out = lines.map((line) => {
    const [description = '', code = ''] = line.split('\t');
    const { concept, category, review, confidence, why, alternatives } = decide({ description, code });
    return JSON.stringify({ description, code, category, concept, review, confidence, why, alternatives });
  });
  process.stdout.write(`${out.join('\n')}\n`);
}
