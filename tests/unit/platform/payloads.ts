import fc from 'fast-check';
import type * as z from 'zod/mini';

/** What of a schema's own description is read here. */
interface Described {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  keyType?: Schema;
  options?: Schema[];
  items?: Schema[];
  values?: unknown[];
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; maximum?: number; minimum?: number; pattern?: RegExp; value?: number } } }[];
}
type Schema = { _zod: { def: Described } };

/** Payloads that a schema takes, made from the schema itself: a verb added to the protocol is tried without a line here. */
export function payloadsOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return made(schema as unknown as Schema).filter((value) => schema.safeParse(value).success);
}

function made({ _zod: { def } }: Schema): fc.Arbitrary<unknown> {
  const inner = () => made(def.innerType!);
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape!).map(([key, value]) => [key, made(value)])));
    case 'array':
      return fc.array(made(def.element!), { maxLength: 2 });
    case 'tuple':
      return fc.tuple(...def.items!.map(made));
    case 'record':
      return fc.dictionary(made(def.keyType!).map(String), made(def.valueType!), { maxKeys: 2 });
    case 'string':
      return text(def);
    case 'number':
      return number(def);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values!);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries!));
    case 'union':
      return fc.oneof(...def.options!.map(made));
    case 'nullable':
      return fc.option(inner());
    case 'optional':
    case 'default':
      return inner();
    default:
      throw new Error(`no payload is known for a schema of the type ${def.type}`);
  }
}

const checksOf = ({ checks = [] }: Described) => checks.map(({ _zod }) => _zod.def);

function text(def: Described): fc.Arbitrary<string> {
  const checks = checksOf(def);
  const pattern = checks.find((check) => check.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern);
  const minLength = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
  return fc.string({ minLength, maxLength: Math.max(minLength, 12) });
}

function number(def: Described): fc.Arbitrary<number> {
  const checks = checksOf(def);
  const min = checks.find(({ check }) => check === 'greater_than')?.value ?? 0;
  const max = checks.find(({ check }) => check === 'less_than')?.value ?? min + 1_000;
  return fc.integer({ min, max: Math.min(max, min + 1_000) });
}

/** Something else in the place of one value of a payload, or one key gone: what a page that was taken over, or an older script, may send. */
export function damaged(payload: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(payload, []);
  return fc
    .tuple(fc.constantFrom(...places), fc.oneof(fc.constant(GONE), fc.anything(), fc.constantFrom(...NASTY)))
    .map(([place, put]) => changed(payload, place, put));
}

const GONE = Symbol('gone');
const NASTY: unknown[] = [
  null,
  undefined,
  Number.NaN,
  -1,
  1e308,
  '',
  'x'.repeat(100_000),
  '\u0000',
  '\ud800',
  [],
  {},
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: 'no function' },
];

function placesIn(value: unknown, at: string[]): string[][] {
  const children = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [at, ...children.flatMap(([key, child]) => placesIn(child, [...at, key]))];
}

function changed(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put === GONE ? undefined : put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && put === GONE) delete copy[key];
  else copy[key] = changed(copy[key], rest, put);
  return copy;
}
