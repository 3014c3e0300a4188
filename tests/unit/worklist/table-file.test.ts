import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaughtTable as Taught, type TaughtTable } from '../../../lib/model';
import { HEADINGS } from '../../../lib/worklist/fields/heading-synonyms';
import { keepableHeading, keepablePath } from '../../../lib/worklist/privacy/safe-to-store';
import { readTables, writeTables } from '../../../lib/worklist/taught-file';

describe('a heading', () => {
  it.each([
    ['Accession #', 'accession number'],
    ['Req. No.', 'req number'],
    ['Wielder', 'wielder'],
    ['Local ref', 'local ref'],
    ['', ''],
    ['3rd party key', '3rd party key'],
  ])('%j is kept as %j', (heading, kept) => expect(keepableHeading(heading)).toBe(kept));

  it.each([
    'MRN 00412300',
    '25-IR-10453',
    '03/05/2026',
    '05-Mar-2026 08:10',
    'DOE^JANE',
    'DOE, JANE',
    'Jane Doe',
    "O'Brien, Maeve",
    'x'.repeat(101),
  ])('%j is not kept', (heading) => expect(keepableHeading(heading)).toBeNull());

  it('that worklists use for a field is kept, and kept again as it is', () => {
    const known = Object.values(HEADINGS).flatMap((text) => text.split(/[,;]/).map((heading) => heading.trim()));
    for (const heading of known) {
      const kept = keepableHeading(heading);
      expect(kept, heading).not.toBeNull();
      expect(keepableHeading(kept!)).toBe(kept);
    }
  });

  it('has a normal form that is its own, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (heading) => {
        const kept = keepableHeading(heading);
        if (kept !== null) expect(keepableHeading(kept)).toBe(kept);
      }),
    );
  });
});

describe('a path', () => {
  it.each([
    ['/', '/'],
    ['/worklist', '/worklist'],
    ['/app/explorer.html', '/app/explorer.html'],
    ['/patients/00412300/orders', '/patients/_/orders'],
    ['/p/DOE%5EJANE/x', '/p/_/x'],
    ['/p/DOE,JANE', '/p/_'],
    ['/study/2.25.1234', '/study/_'],
    ['/s/8d3f2c1a-0000-4000-8000-123456789abc', '/s/_'],
    ['/wl/v2', '/wl/v2'],
  ])('%s is kept as %s, and that as it is', (path, kept) => {
    expect(keepablePath(path)).toBe(kept);
    expect(keepablePath(kept)).toBe(kept);
  });
});

const mine: TaughtTable[] = [
  {
    origin: 'https://pacs.example',
    path: '/worklist',
    fingerprint: '0123456789abcdef',
    columns: { accession: { heading: 'req', index: 4 }, status: null },
    by: 'resident',
    taughtAt: 1,
  },
];
const [entry] = JSON.parse(writeTables(mine)).tables;
const changed = (change: (file: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(writeTables(mine))));
const holding = (...tables: unknown[]) => changed((file) => ({ ...file, tables }));
const headed = (heading: string) => holding({ ...entry, columns: { mrn: { heading, index: 1 } } });

describe('a list handed to a colleague', () => {
  it('comes back whole, as a colleague’s, and holds no time', () => {
    expect(readTables(writeTables(mine), 99)).toEqual({
      ok: true,
      value: mine.map((one) => ({ ...one, by: 'colleague', taughtAt: 99 })),
    });
    expect(Object.keys(entry).sort()).toEqual(['columns', 'fingerprint', 'origin', 'path']);
  });

  it.each([
    ['no JSON', 'accession, 4', 'columns-unreadable'],
    ['cut short', writeTables(mine).slice(0, -20), 'columns-unreadable'],
    ['another kind of file', changed((file) => ({ ...file, kind: 'first-operator-wordings' })), 'columns-unreadable'],
    ['from a later version', changed((file) => ({ ...file, schemaVersion: 2, tables: {} })), 'columns-newer'],
    ['with a table of every site', holding({ ...entry, origin: '*' }), 'columns-unreadable'],
    ['with a table twice', holding(entry, entry), 'columns-unreadable'],
    ['with a field that is none', holding({ ...entry, columns: { ssn: null } }), 'columns-unreadable'],
    ['with a record number in a heading', headed('mrn 00412300'), 'columns-identifying'],
    ['with a name for a heading', headed('jane doe'), 'columns-identifying'],
    ['with a heading not in normal form', headed('MRN'), 'columns-identifying'],
    ['with a record number in a path', holding({ ...entry, path: '/p/00412300' }), 'columns-identifying'],
  ])('is refused whole where it is %s', (_, text, code) => {
    expect(readTables(text, 1)).toEqual({ ok: false, refusal: { code } });
  });

  it('is refused by name, never thrown at, wherever it is damaged', () => {
    const text = writeTables(mine);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, noise) => {
        const read = readTables(text.slice(0, at) + noise + text.slice(at + 1), 1);
        if (read.ok) for (const one of read.value) expect(Taught.safeParse(one).success).toBe(true);
        else expect(read.refusal.code).toMatch(/^columns-/);
      }),
      { numRuns: 200 },
    );
  });
});
