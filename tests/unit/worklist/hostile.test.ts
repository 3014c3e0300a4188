import { expect, it, vi } from 'vitest';
import { CapturedRow } from '../../../lib/model';
import { keyerFor, readText } from '../../../lib/worklist';
import { HEADINGS, HOSTILE } from '../../hostile';

vi.setConfig({ testTimeout: 120_000 });

const good = (n: number) => [
  ...[`0041${10_000 + n}`, `25-IR-${10_000 + n}`, 'HALL, NIA', '1/31/1950', `2025-03-${10 + (n % 9)} 07:05`],
  ...['VENOUS PORT REMOVAL', 'Completed', 'NG, WEI', 'none'],
];

/** In free text the patient's own number stands as well: it must not leave with it. */
const said = (text: string, n: number, column: number) => (column > 4 ? `${text.slice(0, 3_000)} ${good(n)[0]}` : text);

for (const [column, heading] of HEADINGS.entries())
  it(`reads ${HOSTILE.length} texts under "${heading}" without a throw, and gives each row its own identifiers or none`, async () => {
    const lines = HOSTILE.map((text, n) => ({
      number: n + 2,
      cells: good(n).map((own, at) => (at === column ? said(text, n, column) : own)),
    }));
    const table = { lines: [{ number: 1, cells: HEADINGS }, ...lines], separated: true, name: 'hostile' };
    const { rows } = await readText(table, () => null, new Date('2026-03-20T12:00'));
    const keyed = keyerFor('generic-table', '0123456789abcdef'.repeat(4));
    expect(rows.length).toBeGreaterThan(HOSTILE.length / 2);
    for (const { row, number } of rows) {
      const [mrn, accession] = good(number - 2);
      if (column !== 0) expect([mrn, null]).toContain(row.fields.mrn);
      if (column !== 1) expect([accession, null]).toContain(row.fields.accession);
      const captured = keyed(row, `0.${number}`);
      expect(CapturedRow.safeParse(captured).success).toBe(true);
      // What was cut of the row is its patient's; nothing else may stand where it stood.
      const leaves = JSON.stringify({ ...captured, patientName: null });
      if (row.fields.mrn && row.fields.mrn.length >= 4 && column !== 0) expect(leaves).not.toContain(row.fields.mrn);
    }
  });
