import { describe, expect, it } from 'vitest';
import { BUCKETS, type Category, TABLE_2 } from '../../../lib/model';
import { concept, concepts } from '../../../lib/procedures';

const CATEGORIES = new Set<Category>([
  ...TABLE_2,
  ...BUCKETS.map((bucket) => `Other: ${bucket}` as const),
  'Component',
  'Not counted',
]);
/** A bucket of ours: the Case Log keeps its rows under "Other" and "GI/biliary Intervention" (rules.md B.5). */
const LOCAL = new Set<string>(['Other: Tube check']);

describe('the catalogue', () => {
  it('gives every concept an id of its own', () => {
    const ids = concepts().map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(concept(id)?.id).toBe(id);
    expect(concept('NO.SUCH')).toBeUndefined();
  });

  it('uses the categories of the model only, and every one of them', () => {
    expect(concepts().filter((one) => !CATEGORIES.has(one.category))).toEqual([]);
    const used = new Set(concepts().map((one) => one.category));
    expect([...CATEGORIES].filter((category) => !used.has(category))).toEqual([]);
  });

  it('ranks each category from 1 without gap or tie', () => {
    const ranks = new Map<string, number[]>();
    for (const one of concepts()) ranks.set(one.category, [...(ranks.get(one.category) ?? []), one.rank]);
    for (const [category, list] of ranks)
      expect([category, list.sort((a, b) => a - b)]).toEqual([category, list.map((_, i) => i + 1)]);
  });

  it('flags none of the twelve categories as minor', () => {
    const twelve = new Set<string>(TABLE_2);
    expect(concepts().filter((one) => one.minor && twelve.has(one.category))).toEqual([]);
  });

  it('lists a row of the Case Log for every concept of the twelve, and for no component or line that is not counted', () => {
    const twelve = new Set<string>(TABLE_2);
    expect(concepts().filter((one) => twelve.has(one.category) && one.listed.length === 0)).toEqual([]);
    expect(concepts().filter((one) => /^(Component|Not counted)$/.test(one.category) && one.listed.length > 0)).toEqual(
      [],
    );
  });

  it('holds numbers and HCPCS letters as codes, never a text', () => {
    const codes = concepts().flatMap((one) => one.codes);
    expect(codes.filter((code) => !/^([A-Z]\d{4}|\d{5}|\d{4}T)$/.test(code))).toEqual([]);
  });

  it('keeps the local bucket apart', () => {
    expect(
      concepts()
        .filter((one) => LOCAL.has(one.category))
        .map((one) => one.id),
    ).toEqual(['O.CHK']);
  });
});
