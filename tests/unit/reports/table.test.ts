import { describe, expect, it } from 'vitest';
import type { TextTable } from '../../../lib/model';
import { isReport, reportsTable, withReports } from '../../../lib/reports';
import { keyerFor, readText } from '../../../lib/worklist';

const ONE = `Accession: Q-1001   MRN: 4455667
PROCEDURE: Right chest port placement.
DATE OF PROCEDURE: 02/03/2026
ATTENDING: Ingrid Palma, MD
RESIDENT: Tomas Reed, MD
TECHNIQUE: The right internal jugular vein was punctured under ultrasound. A pocket was made and the port placed.
IMPRESSION: Ready for use.`;
const TWO = `Accession: Q-1002   MRN: 4455668
PROCEDURE: 1. Left nephrostomy. 2. Paracentesis.
DATE OF PROCEDURE: 02/04/2026
ATTENDING: Ingrid Palma, MD
RESIDENT: Tomas Reed, MD`;

const read = async (table: TextTable) =>
  (await readText(table, () => null, new Date('2026-03-01'), null)).rows.map(({ row }) => row.fields);

describe('reports as a table', () => {
  it('several reports of one paste are told apart, one line an entry', async () => {
    const { table, reports } = reportsTable(`${ONE}\n\n${TWO}`);
    expect(reports.map(({ mrn, accession, date }) => [mrn, accession, date])).toEqual([
      ['4455667', 'Q-1001', '2026-02-03'],
      ['4455668', 'Q-1002', '2026-02-04'],
    ]);
    const rows = await read(table);
    expect(rows.map(({ mrn, accession, start }) => [mrn, accession, start])).toEqual([
      ['4455667', 'Q-1001', '2026-02-03'],
      ['4455668', 'Q-1002', '2026-02-04'],
      ['4455668', 'Q-1002', '2026-02-04'],
    ]);
    expect(rows[0]).toMatchObject({
      performer: 'Ingrid Palma',
      operators: 'Tomas Reed (RESIDENT)',
      status: 'Completed',
    });
  });

  it('reports parted by a rule are told apart', () => {
    expect(reportsTable(`${ONE.replace(/.*\n/, '')}\n-----------\n${TWO.replace(/.*\n/, '')}`).reports).toHaveLength(2);
  });

  it('a column of reports says what was done; its texts go no further', async () => {
    const table: TextTable = {
      name: '',
      separated: true,
      lines: [
        { number: 1, cells: ['MRN', 'Accession', 'Exam Description', 'Exam Date', 'Report Text'] },
        { number: 2, cells: ['11', 'B-1', 'IR VENOUS ACCESS', '2026-02-03', ONE.replace(/\s+/g, ' ')] },
        { number: 3, cells: ['12', 'B-2', 'IR THORACENTESIS', '2026-02-05', ''] },
      ],
    };
    const { table: without, reports } = withReports(table);
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(without)).not.toContain('jugular');
    const rows = await read(without);
    expect(rows.map(({ description }) => description)).toEqual([reports[0]!.entries[0]!.kept, 'IR THORACENTESIS']);
  });

  it('a table is no report, a report no table', () => {
    expect(isReport('MRN\tExam\tDate\n1\tIR PORT PLACEMENT\t2026-01-02\n2\tLP\t2026-01-03')).toBe(false);
    expect(isReport('Patient,Exam,Date,Attending\nA,IR PORT PLACEMENT,2026-01-02,Palma')).toBe(false);
    expect(isReport(ONE)).toBe(true);
    expect(isReport(ONE.replace(/\s+/g, ' '))).toBe(true);
  });

  it('of a report no number and no sentence leaves the window', async () => {
    const { table } = reportsTable(ONE);
    const keyed = keyerFor('import', 'a'.repeat(64));
    const rows = (await readText(table, () => null, new Date('2026-03-01'), null)).rows.map(({ row }, at) =>
      keyed(row, `line.${at}`),
    );
    const said = JSON.stringify(rows);
    for (const canary of ['4455667', 'Q-1001', 'jugular', 'pocket']) expect(said).not.toContain(canary);
    expect(rows[0]!.accessionKey).toMatch(/^[0-9a-f]{64}$/);
  });
});
