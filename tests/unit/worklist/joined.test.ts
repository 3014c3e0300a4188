import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKLIST_FIELDS, type WorklistField, type WorklistRow } from '../../../lib/model';
import { joinedRows } from '../../../lib/worklist';

type Said = Partial<Record<WorklistField, string>>;

/** A row as it is read in one look: the fields whose columns are in sight, each under a heading of its own name. */
function row(said: Said, headings: Said = {}): WorklistRow {
  const cells = Object.entries(said).map(([field, text]) => [
    field,
    { heading: headings[field as WorklistField] ?? field, text },
  ]);
  const fields = Object.fromEntries(WORKLIST_FIELDS.map((field) => [field, said[field] ?? null]));
  return { fields: fields as WorklistRow['fields'], cells: Object.fromEntries(cells) };
}
const look = (rows: Record<string, WorklistRow>) => new Map(Object.entries(rows));
const said = (joined: Map<string, WorklistRow> | null, number: string) =>
  Object.fromEntries(Object.entries(joined?.get(number)?.fields ?? {}).filter(([, value]) => value !== null));

const LEFT = { mrn: '00412300', patientName: 'HALL, NIA', description: 'VENOUS PORT REMOVAL' };
const RIGHT = { mrn: '00412300', accession: '25-IR-10453', start: '2025-03-14T07:05' };

describe('rows of a grid of which other columns are in sight', () => {
  it('are one row where number and MRN are the same', () => {
    const joined = joinedRows(look({ 41: row(LEFT) }), look({ 41: row(RIGHT) }), []);
    expect(said(joined, '41')).toEqual({ ...LEFT, ...RIGHT });
  });

  it('are not joined by their number alone', () => {
    const { mrn: _, ...rest } = RIGHT;
    expect(joinedRows(look({ 41: row(LEFT) }), look({ 41: row(rest) }), [])).toBeNull();
    expect(joinedRows(look({ 41: row(LEFT) }), look({ 42: row({ mrn: LEFT.mrn }) }), [])).toBeNull();
  });

  it('of numbers not seen before come as they are, unless they may be a row seen before', () => {
    const before = look({ 41: row(LEFT), 42: row({ mrn: '1002', description: 'LIVER BIOPSY' }) });
    const second = row({ ...RIGHT, accession: '25-IR-10454' });
    expect(said(joinedRows(before, look({ 42: row({ mrn: '1002' }), 43: second }), []), '43')).toEqual({
      ...RIGHT,
      accession: '25-IR-10454',
    });
    const again = look({ 51: row({ mrn: '00412300' }), 52: row({ mrn: '1007' }) });
    expect([...joinedRows(before, again, [])!.keys()]).toEqual(['52']);
    expect(joinedRows(before, look({ 42: row({ description: 'LIVER BIOPSY' }), 43: second }), [])).toBeNull();
  });

  it('are not joined by a name or a date', () => {
    const [one, other] = [
      { patientName: 'HALL, NIA', start: '2025-03-14', description: 'LIVER BIOPSY' },
      { patientName: 'HALL, NIA', start: '2025-03-14', accession: '25-IR-10453' },
    ];
    expect(joinedRows(look({ 41: row(one) }), look({ 41: row(other) }), [])).toBeNull();
  });

  it('are not joined where the same patient has two of them', () => {
    const before = look({ 41: row(LEFT), 42: row({ ...LEFT, description: 'LIVER BIOPSY' }), 43: row({ mrn: '1002' }) });
    const now = look({ 41: row(RIGHT), 42: row({ ...RIGHT, accession: '25-IR-10454' }), 43: row({ mrn: '1002' }) });
    expect([...joinedRows(before, now, [])!.keys()]).toEqual(['43']);
  });

  it('are not joined, none of them, once a single number has gone to another row', () => {
    const before = look({ 41: row(LEFT), 42: row({ mrn: '1002', description: 'LIVER BIOPSY' }) });
    const now = look({ 41: row(RIGHT), 42: row({ mrn: '1003', accession: '25-IR-10454' }) });
    expect(joinedRows(before, now, [])).toBeNull();
  });

  it('take what changes during a day as it is now', () => {
    const before = look({ 41: row({ ...LEFT, status: 'Arrived' }) });
    const now = look({ 41: row({ ...RIGHT, status: 'Exam Begun' }) });
    expect(said(joinedRows(before, now, []), '41')).toMatchObject({ status: 'Exam Begun' });
  });

  it('have the value of the better named column, and none where two are named as well', () => {
    const before = look({ 41: row({ ...LEFT, accession: 'A1' }, { accession: 'Accession #' }) });
    const weaker = look({ 41: row({ ...RIGHT, accession: 'R7' }, { accession: 'Req. No.' }) });
    const rival = look({ 41: row({ ...RIGHT, accession: 'B2' }, { accession: 'Acc #' }) });
    expect(said(joinedRows(before, weaker, []), '41')).toMatchObject({ accession: 'A1' });
    expect(said(joinedRows(before, rival, []), '41')).not.toHaveProperty('accession');
  });

  it('have nothing of a field that one look could not tell', () => {
    const joined = joinedRows(look({ 41: row(LEFT) }), look({ 41: row(RIGHT) }), ['accession']);
    expect(said(joined, '41')).not.toHaveProperty('accession');
    expect(joined!.get('41')!.cells).not.toHaveProperty('accession');
  });

  it('never mix two patients, however the grid is sorted between the looks and whichever rows are in sight', () => {
    const study = (n: number): Said => ({
      ...{
        mrn: `M${n >> 1}0${n >> 1}`,
        accession: `A${n}1`,
        patientName: `N ${n >> 1}`,
        description: `LIVER BIOPSY ${n}`,
      },
    });
    const seen = (order: readonly number[], from: number, columns: readonly WorklistField[]) =>
      new Map(
        order.slice(from, from + 8).map((n, at) => {
          const shown = Object.entries(study(n)).filter(([field]) => columns.includes(field as WorklistField));
          return [String(from + at), row(Object.fromEntries(shown))];
        }),
      );
    const columns = fc.subarray<WorklistField>(['mrn', 'accession', 'patientName', 'description'], { minLength: 1 });
    const sorted = fc.shuffledSubarray([...Array(14).keys()], { minLength: 14 });
    const order = fc.oneof(fc.constant([...Array(14).keys()]), sorted);
    const scrolled = fc.nat({ max: 6 });
    let times = 0;
    fc.assert(
      fc.property(order, order, columns, columns, scrolled, scrolled, (first, second, left, right, from, to) => {
        const joined = joinedRows(seen(first, from, left), seen(second, to, right), []);
        for (const { fields } of joined?.values() ?? []) {
          times += 1;
          const owners = [...Array(14).keys()].filter((n) =>
            Object.entries(study(n)).every(([field, value]) => [null, value].includes(fields[field as WorklistField])),
          );
          expect(owners).not.toEqual([]);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(times).toBeGreaterThan(100);
  });
});
