import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RULES, resolve } from '../../../lib/encounters';
import { type Encounter, Line } from '../../../lib/model';
import { type Given, lineOf, ME } from './lines';

const Fixture = z.strictObject({
  title: z.string(),
  source: z.string(),
  /** Concepts the same visit has in a case already logged. */
  logged: z.optional(z.array(z.string())),
  lines: z.array(z.looseObject({ id: z.string() })).check(z.minLength(1)),
  expect: z.strictObject({
    entries: z.array(
      z.strictObject({ encounter: z.number(), line: z.string(), concept: z.string(), role: z.string() }),
    ),
    dropped: z.record(z.string(), z.string()),
    unmapped: z.array(z.string()),
    flags: z.array(z.string()),
  }),
});

const linesIn = (fixture: z.infer<typeof Fixture>): Line[] =>
  fixture.lines.map((given) => Line.parse(lineOf(given as Given)));

const files = import.meta.glob<unknown>('../../fixtures/encounters/*.json', { eager: true, import: 'default' });
const cases = Object.entries(files).map(([path, file]) => [path.split('/').at(-1)!, Fixture.parse(file)] as const);

function answerOf(encounters: readonly Encounter[]) {
  return {
    entries: encounters.flatMap((one, index) =>
      one.entries.map((entry) => ({
        encounter: index + 1,
        line: entry.lineId,
        concept: entry.concept,
        role: entry.role,
      })),
    ),
    dropped: Object.fromEntries(encounters.flatMap((one) => one.dropped.map((line) => [line.lineId, line.reason]))),
    unmapped: encounters.flatMap((one) => one.unmapped),
    flags: [
      ...new Set(encounters.flatMap((one) => [...one.flags, ...one.entries.flatMap((entry) => entry.flags)])),
    ].sort(),
  };
}

describe('worked encounters', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it('ask every rule', () => {
    const asked = cases.flatMap(([, fixture]) =>
      resolve(linesIn(fixture), [ME], fixture.logged).flatMap((one) => [
        ...one.entries.flatMap((entry) => entry.rules),
        ...one.dropped.map((line) => line.rule),
      ]),
    );
    expect(Object.keys(RULES).filter((rule) => !asked.includes(rule))).toEqual([]);
  });

  it.each(cases)('%s is counted as an expert would', (_, fixture) => {
    expect(answerOf(resolve(linesIn(fixture), [ME], fixture.logged))).toEqual(fixture.expect);
  });
});
