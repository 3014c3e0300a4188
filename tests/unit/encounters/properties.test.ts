import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import type { Encounter, Line, Operator } from '../../../lib/model';
import { concept, concepts } from '../../../lib/procedures';
import { ATTENDING, FIRST, lineOf, ME } from './lines';

const ids = concepts().map(({ id }) => id);
const side = fc.constantFrom('', ' LEFT', ' RIGHT', ' VIA GRAFT', ' TIPS', ' LIVER');
const operators = fc.constantFrom<(Operator[] | null)[]>([ATTENDING, FIRST], [ATTENDING, FIRST], null, [
  { name: 'Lee, Sam', kind: 'resident', role: 'first' },
  { ...FIRST, role: 'supervising' },
]);
const time = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const start = fc.option(
  fc
    .tuple(fc.constantFrom('2026-03-05', '2026-03-06'), fc.option(fc.integer({ min: 0, max: 1439 })))
    .map(([date, minutes]) => (minutes === null ? date : `${date}${time(minutes)}`)),
  { freq: 9 },
);

/** Any line of a worklist: any procedure or none, any side, day, session, status, operator, with or without the resident's word. */
const anyLine = (patients: readonly (string | null)[]) =>
  fc
    .record({
      patient: fc.constantFrom(...patients),
      concept: fc.option(fc.constantFrom(...ids), { freq: 9 }),
      side,
      start,
      operators,
      accession: fc.constantFrom(null, null, 'a', 'b'),
      session: fc.constantFrom(null, null, '1', '2'),
      status: fc.constantFrom('Completed', 'Completed', 'Final', 'Cancelled', 'In Progress', null),
      comment: fc.constantFrom(null, null, 'addendum'),
      override: fc.option(fc.record({ concept: fc.option(fc.constantFrom(...ids)), insisted: fc.boolean() }), {
        freq: 1,
        nil: null,
      }),
    })
    .map(({ side: named, ...given }) => {
      const line = lineOf(given);
      return { ...line, description: line.description + named };
    });

const numbered = (lines: readonly Line[], prefix = ''): Line[] =>
  lines.map((line, index) => ({ ...line, id: `${prefix}${index}` }));
const worklist = fc.array(anyLine(['A', 'B', null]), { maxLength: 14 }).map((lines) => numbered(lines));
const count = (lines: readonly Line[]): Encounter[] => resolve(lines, [ME]);

describe('whatever the worklist', () => {
  it('the order of its lines does not matter', () => {
    fc.assert(
      fc.property(
        worklist.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          expect(count(shuffled)).toEqual(count(lines));
        },
      ),
    );
  });

  it('reading it twice changes nothing', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        expect(count([...lines, ...lines])).toEqual(count(lines));
      }),
    );
  });

  it('counting leaves the lines as they were', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        const before = structuredClone(lines);
        count(lines);
        expect(lines).toEqual(before);
      }),
    );
  });

  it('every line is an entry, dropped or unmapped, once', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        const accounted = count(lines).flatMap((one) => {
          const own = [
            ...one.entries.map((entry) => entry.lineId),
            ...one.dropped.map((line) => line.lineId),
            ...one.unmapped,
          ];
          expect([...own].sort()).toEqual([...one.lineIds].sort());
          return own;
        });
        expect(accounted.sort()).toEqual(lines.map(({ id }) => id).sort());
      }),
    );
  });

  it('an encounter has one entry a category, or says that it has more', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        for (const { entries } of count(lines)) {
          for (const entry of entries) {
            const same = entries.filter(({ category }) => category === entry.category);
            if (same.length > 1) expect(same.some(({ flags }) => flags.includes('same_category_disparate'))).toBe(true);
          }
        }
      }),
    );
  });

  it('an absorbed line names an entry', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        const encounters = count(lines);
        const entries = encounters.flatMap((one) => one.entries.map(({ lineId }) => lineId));
        const absorbers = encounters.flatMap((one) => one.dropped.map(({ absorbedBy }) => absorbedBy));
        expect(absorbers.filter((id) => id !== null && !entries.includes(id))).toEqual([]);
      }),
    );
  });

  it('what the resident insists on stands, and what they call no case does not', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        const entries = new Map(
          count(lines).flatMap((one) => one.entries.map((entry) => [entry.lineId, entry.concept])),
        );
        for (const { id, override } of lines) {
          if (override === null) continue;
          const category = override.concept === null ? null : concept(override.concept)!.category;
          const stands = category !== null && category !== 'Component' && category !== 'Not counted';
          if (override.concept === null) expect(entries.has(id)).toBe(false);
          else if (stands && override.insisted) expect(entries.get(id)).toBe(override.concept);
        }
      }),
    );
  });

  it('another patient changes nothing', () => {
    fc.assert(
      fc.property(worklist, fc.array(anyLine(['Z']), { minLength: 1, maxLength: 4 }), (lines, others) => {
        const together = count([...lines, ...numbered(others, 'z')]);
        expect(together.filter(({ lineIds }) => !lineIds[0]!.startsWith('z'))).toEqual(count(lines));
      }),
    );
  });

  it('a status that is not known is never counted unasked', () => {
    fc.assert(
      fc.property(worklist, (lines) => {
        const unknown = new Set(
          lines.filter(({ status }) => status === null || status === 'In Progress').map(({ id }) => id),
        );
        for (const { entries } of count(lines)) {
          for (const entry of entries.filter(({ lineId }) => unknown.has(lineId))) {
            expect(entry.flags).toContain('status_unknown');
          }
        }
      }),
    );
  });
});

const countable = concepts().filter(({ category }) => category !== 'Component' && category !== 'Not counted');

describe('procedures that the resident did', () => {
  it('never absorb each other until nothing is left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...countable), { minLength: 1, maxLength: 6 }), (done) => {
        const lines = numbered(done.map(({ id }) => lineOf({ concept: id })));
        expect(count(lines).flatMap(({ entries }) => entries)).not.toEqual([]);
      }),
    );
  });
});

describe('another line of the same category', () => {
  it('never lowers the complexity of the entry', () => {
    const pair = fc
      .constantFrom(...countable)
      .chain((one) =>
        fc.tuple(
          fc.constant(one),
          fc.constantFrom(...countable.filter(({ category }) => category === one.category)),
          fc.array(fc.constantFrom(...countable), { maxLength: 4 }),
        ),
      );
    fc.assert(
      fc.property(pair, ([one, more, rest]) => {
        const lines = numbered([one, ...rest].map(({ id }) => lineOf({ concept: id })));
        const rank = (all: Line[]): number =>
          Math.min(
            ...count(all).flatMap(({ entries }) =>
              entries.filter(({ category }) => category === one.category).map((entry) => concept(entry.concept)!.rank),
            ),
          );
        expect(rank([...lines, lineOf({ id: 'more', concept: more.id })])).toBeLessThanOrEqual(rank(lines));
      }),
    );
  });
});
