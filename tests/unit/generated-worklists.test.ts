import { describe, expect, it } from 'vitest';
import { compare, type ReadRow } from '../generators/worklist-pages/compare';
import { orderIsSettled, shownDate } from '../generators/worklist-pages/dates';
import { drawPage } from '../generators/worklist-pages/page';
import { FIELDS } from '../generators/worklist-pages/page-model';

const first = Date.now() % 1_000_000_000;
const pages = Array.from({ length: 20 }, (_, nth) => drawPage(first + nth));
/** What a reader that errs nowhere would say. */
const perfect = ({ truth }: (typeof pages)[number]): ReadRow[] =>
  truth.map(({ values }) => Object.fromEntries(FIELDS.map((field) => [field, values[field][0]])));

describe(`generated worklists, seeds from ${first}`, () => {
  it('are drawn alike from the same seed, 25 studies each', () => {
    for (const page of pages) {
      expect(drawPage(page.seed), `seed ${page.seed}`).toEqual(page);
      expect(page.truth.length, `seed ${page.seed}`).toBe(25);
    }
  });

  it('find no fault with a reading that has none', () => {
    for (const page of pages) expect(compare(page.truth, perfect(page)).faults, `seed ${page.seed}`).toEqual([]);
  });

  it('find the rows that are joined, and the ids that are another’s', () => {
    const page = pages.find(({ truth }) => truth.every(({ values }) => values.mrn[0] && values.accession[0]))!;
    const read = perfect(page);
    const at = read.findIndex((row) => row.mrn !== read[0]!.mrn);
    [read[0]!.mrn, read[at]!.mrn] = [read[at]!.mrn, read[0]!.mrn];
    expect(compare(page.truth, read)).toMatchObject({ wrong: 2, wrongIds: 2, joined: 2, missing: 0 });
    expect(compare(page.truth, read.slice(1)).faults).toContainEqual(expect.objectContaining({ kind: 'row missing' }));
  });
});

describe('the order of numbers in dates', () => {
  const exam = (iso: string, style: Parameters<typeof shownDate>[1] = '11/03/2026') =>
    shownDate(iso, style, false, 'exam');

  it('is settled by a day over twelve, by a weekday, and by what cannot have been yet', () => {
    expect(orderIsSettled([exam('2026-11-03')], '2026-11-03')).toBe(false);
    expect(orderIsSettled([exam('2026-11-03'), exam('2026-11-13')], '2026-11-13')).toBe(true);
    expect(orderIsSettled([exam('2026-11-03', 'Tue 11/03/2026')], '2026-11-03')).toBe(true);
    expect(orderIsSettled([exam('2026-03-11')], '2026-03-12')).toBe(true);
    expect(orderIsSettled([exam('2026-11-03', '03-Nov-2026')], '2026-11-03')).toBe(false);
  });
});
