// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isOffered, mergeOffers, narrowed, offersOf, readTracked } from '../../../lib/caselog';
import { FormOffers, type Listing, NO_OFFERS, type TextSource } from '../../../lib/model';
import { load, savedPage } from './page';

const at = (area: string, type: string, description = 'Embolization'): Listing => ({
  class: 'Interventional Procedures',
  area,
  type,
  description,
});

describe('what a form offers', () => {
  it('is read off its lists, blank choices left out, and nothing that stands in its boxes', () => {
    const page = load(savedPage('ir-2026.html').markup);
    const box = page.querySelector<HTMLInputElement>('input[maxlength="25"]')!;
    box.value = 'JANE DOE 12345678';
    const offers = offersOf(page, { pathname: '/ads/CaseLogs/CaseEntry/Insert' })!;
    expect(offers.site.length).toBeGreaterThan(0);
    expect(offers.role.map(({ text }) => text)).toEqual(expect.arrayContaining(['Primary', 'Secondary', 'Assisting']));
    expect([...offers.site, ...offers.attending, ...offers.role].filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(JSON.stringify(offers)).not.toContain('DOE');
    expect(FormOffers.safeParse(offers).success).toBe(true);
  });

  it('is not read off a page that is no form we know', () => {
    const page = load(savedPage('log-in.html').markup);
    expect(offersOf(page, { pathname: '/ads/CaseLogs/CaseEntry/Insert' })).toBeNull();
  });

  it('adds up: a list that was not seen this time stays, types and rows come together', () => {
    const first = { ...NO_OFFERS, site: [{ value: '1', text: 'A' }], types: { X: ['x'] }, rows: [at('X', 'x')] };
    const merged = mergeOffers(first, { ...NO_OFFERS, types: { Y: ['y'] }, rows: [at('X', 'x'), at('Y', 'y')] });
    expect(merged.site).toEqual(first.site);
    expect(merged.types).toEqual({ X: ['x'], Y: ['y'] });
  });
});

describe('the row that a procedure means', () => {
  const known = (more: Partial<typeof NO_OFFERS>) => ({ offers: { ...NO_OFFERS, ...more }, tracked: null });

  it('falls away only where the form is known not to have its area or its type', () => {
    const [here, gone] = [at('Arterial', 'Embolization'), at('Aortic', 'Embolization')];
    expect(narrowed([here, gone], known({}))).toEqual([here, gone]);
    expect(narrowed([here, gone], known({ areas: ['Arterial', 'Venous'] }))).toEqual([here]);
    expect(narrowed([here, gone], known({ types: { Aortic: ['Stent'] } }))).toEqual([here]);
    // That one row was seen proves nothing of the other.
    expect(narrowed([here, gone], known({ rows: [here] }))).toEqual([here, gone]);
  });

  it('is never narrowed to nothing, and what is no longer offered is said so', () => {
    const gone = at('Aortic', 'Embolization');
    expect(narrowed([gone], known({ areas: ['Venous'] }))).toEqual([gone]);
    expect(isOffered(gone, known({ areas: ['Venous'] }))).toBe(false);
    expect(isOffered(gone, known({}))).toBeNull();
  });

  it('is decided by the Tracked Codes report where there is one, whatever was seen', () => {
    const [one, other] = [at('A', 'a'), at('B', 'b')];
    const tracked = { rows: [{ area: 'B', type: 'b', description: 'Embolization' }], importedAt: 0 };
    expect(narrowed([one, other], { offers: { ...NO_OFFERS, rows: [one] }, tracked })).toEqual([other]);
  });
});

describe('a Tracked Codes report', () => {
  const source = (...lines: string[][]): TextSource => ({
    tables: [{ name: '', separated: true, lines: lines.map((cells, at) => ({ number: at + 1, cells })) }],
    notes: [],
  });

  it('is read under a title, in any order of columns, rows without a place left out', () => {
    const read = readTracked(
      source(
        ['Tracked Codes'],
        [],
        ['Type', 'Code', 'Area', 'Description', 'Defined Category'],
        ['Venous port placement', '31544', 'Venous Access General', ' Venous  port placement', 'Venous Port'],
        ['', '1', 'Area', 'No type', ''],
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: [{ area: 'Venous Access General', type: 'Venous port placement', description: 'Venous port placement' }],
    });
  });

  it('that is another table is refused, with nothing kept', () => {
    const refused = { ok: false, refusal: { code: 'tracked-unreadable' } };
    expect(readTracked(source(['MRN', 'Procedure'], ['1', 'Port']))).toEqual(refused);
    expect(readTracked(source(['Code', 'Description', 'Area', 'Type']))).toEqual(refused);
    expect(readTracked({ tables: [], notes: [] })).toEqual(refused);
  });
});
