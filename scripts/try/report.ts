import { createInterface } from 'node:readline';
import { readReport } from '../../lib/reports';

/** `try report`: JSON lines `{id, text}` on standard input → one JSON line each, in order; a bad line gets an `error` sentence. */
export async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

/** The answer to one line of input. */
export function answer(input: string): object {
  const given = parse(input);
  if (typeof given?.text !== 'string')
    return { id: given?.id ?? null, error: 'This line is not JSON: expected {"id", "text"}.' };
  return { id: given.id ?? null, ...readReport(given.text) };
}

function parse(input: string): { id?: unknown; text?: unknown } | null {
  try {
    return JSON.parse(input);
  } catch {
    return null;
  }
}
