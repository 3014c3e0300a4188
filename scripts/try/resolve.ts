import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { resolve } from '../../lib/encounters';
import { type Encounter, type Line, LocalMoment, Operator } from '../../lib/model';
import { concept, decide } from '../../lib/procedures';
import { whyCounted } from '../explain';

const text = z.optional(z.nullable(z.string()));
const moment = z.optional(z.nullable(LocalMoment));

/** A worklist line as people write it: only id and description are needed. `concept` takes the place of the mapping. */
const GivenLine = z.object({
  id: z.string(),
  description: z.string(),
  patient: text,
  accession: text,
  session: text,
  code: text,
  comment: text,
  start: moment,
  end: moment,
  status: text,
  modality: text,
  location: text,
  operators: z.optional(z.nullable(z.array(Operator))),
  backlog: z.optional(z.boolean()),
  concept: text,
  override: z.optional(z.nullable(z.object({ concept: z.nullable(z.string()), insisted: z.boolean() }))),
});
const Given = z.object({
  id: z.string(),
  me: z.union([z.string(), z.array(z.string())]),
  lines: z.array(GivenLine),
});

/**
 * `try resolve [--why]`: JSON lines `{id, me, lines}` on standard input → one JSON line each, in order, with `--why` plain text instead;
 * a bad line gets an `error` sentence.
 */
export async function main(args: string[]): Promise<void> {
  const out = args.includes('--why') ? explained : (line: string) => JSON.stringify(answer(line));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${out(line)}\n`);
  }
}

/** The answer to one line of input: `{id, entries, dropped, flags}`, or `{id, error}`. */
export function answer(input: string): object {
  const ruled = rule(input);
  return 'error' in ruled ? ruled : { id: ruled.id, ...summary(ruled.encounters) };
}

/** The same in words: every encounter, and a block for each of its lines with the rule that decided it and what the mapping went by. */
export function explained(input: string): string {
  const ruled = rule(input);
  if ('error' in ruled) return `${ruled.id ?? '?'}: ${ruled.error}\n`;
  const { id, lines, encounters } = ruled;
  return encounters
    .flatMap((one, i) => [
      `── ${id}, encounter ${i + 1}${one.date ? ` of ${one.date}` : ''}\n`,
      ...whyCounted(one, lines).map((block) => `${block.join('\n')}\n`),
    ])
    .join('\n');
}

type Ruled = { id: string; lines: Line[]; encounters: Encounter[] } | { id: unknown; error: string };

function rule(input: string): Ruled {
  const value = parse(input);
  if (value === undefined) return { id: null, error: 'This line is not JSON: expected {"id", "me", "lines"}.' };
  const given = Given.safeParse(value);
  if (!given.success) {
    const id = (value as { id?: unknown } | null)?.id ?? null;
    const places = given.error.issues.map(({ path }) => path.join('.') || 'the whole line');
    return { id, error: `Missing or not of the expected kind: ${places.join(', ')}.` };
  }
  const { id, me } = given.data;
  const lines = given.data.lines.map(toLine);
  return { id, lines, encounters: resolve(lines, typeof me === 'string' ? [me] : me) };
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

function toLine({ concept: named, ...given }: z.infer<typeof GivenLine>): Line {
  const line = {
    id: given.id,
    description: given.description,
    patient: given.patient ?? null,
    accession: given.accession ?? null,
    session: given.session ?? null,
    code: given.code ?? null,
    comment: given.comment ?? null,
    start: given.start ?? null,
    end: given.end ?? null,
    status: given.status ?? null,
    modality: given.modality ?? null,
    location: given.location ?? null,
    operators: given.operators ?? null,
    backlog: given.backlog ?? false,
    override: given.override ?? null,
  };
  return { ...line, decision: named ? (givenConcept(named) ?? decide(line)) : decide(line) };
}

/** A concept the catalogue does not hold is left to the description. */
function givenConcept(id: string): Line['decision'] | null {
  const known = concept(id);
  if (known === undefined) return null;
  return { concept: id, category: known.category, confidence: 1, review: false, why: [], alternatives: [] };
}

function summary(encounters: readonly Encounter[]) {
  const flags = encounters.flatMap((one) => [...one.flags, ...one.entries.flatMap((entry) => entry.flags)]);
  return {
    entries: encounters.flatMap((one, index) =>
      one.entries.map(({ category, concept, lineId, role }) => ({
        encounter: index + 1,
        category,
        concept,
        line: lineId,
        role,
      })),
    ),
    dropped: Object.fromEntries(encounters.flatMap((one) => one.dropped.map((line) => [line.lineId, line.reason]))),
    unmapped: encounters.flatMap((one) => one.unmapped),
    flags: [...new Set(flags)].sort(),
  };
}
