import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { RULES, type RuleId, resolve } from '../../lib/encounters';
import { type Encounter, type Line, LocalMoment, Operator } from '../../lib/model';
import { concept, decide } from '../../lib/procedures';

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

/** `try resolve [--why]`: JSON lines `{id, me, lines}` on standard input → one JSON line each, in order; a bad line gets an `error` sentence. */
export async function main(args: string[]): Promise<void> {
  const why = args.includes('--why');
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line, why))}\n`);
  }
}

/** The answer to one line of input: `{id, entries, dropped, flags}`, with `--why` also the rules, or `{id, error}`. */
export function answer(input: string, why: boolean): object {
  const value = parse(input);
  if (value === undefined) return { id: null, error: 'This line is not JSON: expected {"id", "me", "lines"}.' };
  const given = Given.safeParse(value);
  if (!given.success) {
    const id = (value as { id?: unknown } | null)?.id ?? null;
    const places = given.error.issues.map(({ path }) => path.join('.') || 'the whole line');
    return { id, error: `Missing or not of the expected kind: ${places.join(', ')}.` };
  }
  const { id, me, lines } = given.data;
  const encounters = resolve(lines.map(toLine), typeof me === 'string' ? [me] : me);
  return { id, ...summary(encounters), ...(why ? { why: explanation(encounters) } : {}) };
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

/** Every decision with its rules in words, by encounter. */
function explanation(encounters: readonly Encounter[]) {
  return encounters.map((one, index) => ({
    encounter: index + 1,
    date: one.date,
    entries: one.entries.map(({ lineId, flags, rules }) => ({ line: lineId, flags, rules: rules.map(inWords) })),
    dropped: one.dropped.map(({ lineId, absorbedBy, rule }) => ({ line: lineId, absorbedBy, ...inWords(rule) })),
    unmapped: one.unmapped,
    flags: one.flags,
  }));
}

const inWords = (rule: string) => ({ rule, ...RULES[rule as RuleId] });
