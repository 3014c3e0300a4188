import { describe, expect, it } from 'vitest';
import { readPasted, turnsUntil } from '../../../lib/exchange';
import type { ColumnMap, DateOrder, WorklistField } from '../../../lib/model';
import { readText } from '../../../lib/worklist';

const NOW = new Date(2026, 10, 30, 12);

async function paste(text: string) {
  const pasted = await readPasted(text, '', turnsUntil());
  if (!pasted.ok) return pasted.refusal.code;
  return { table: pasted.value.tables[0]!, notes: pasted.value.notes };
}

async function read(text: string, taught: ColumnMap = {}, said: DateOrder | null = null) {
  const pasted = await paste(text);
  if (typeof pasted === 'string') throw new Error(pasted);
  const reading = await readText(pasted.table, () => taught, NOW, said);
  const of = (...fields: WorklistField[]) => reading.rows.map(({ row }) => fields.map((field) => row.fields[field]));
  return { ...reading, ...pasted, of };
}

const NOTES = '11/3 TIPS Osei\n11/13 chest port R\n\n11/20 0730 - PICC exchange w/ Dr. Ng\nMon 11/30 para 00771001';

describe('notes of one case a line', () => {
  it('are dated and read; names and numbers stand in columns of their own and are no field', async () => {
    const { of, notes, columns, faults } = await read(NOTES);
    expect(of('start', 'description', 'mrn', 'accession', 'patientName', 'performer')).toEqual([
      ['2026-11-03', 'TIPS', null, null, null, null],
      ['2026-11-13', 'chest port R', null, null, null, null],
      ['2026-11-20T07:30', 'PICC exchange', null, null, null, null],
      ['2026-11-30', 'para', null, null, null, null],
    ]);
    expect(notes).toEqual([{ kind: 'plain-text' }]);
    expect(columns.map(({ fields }) => fields)).toEqual([['start'], ['description'], [], []]);
    expect(faults).toEqual([]);
  });

  it('have a number for an MRN once the resident names its column', async () => {
    const { of } = await read(NOTES, { mrn: { heading: '', index: 3 }, performer: { heading: '', index: 2 } });
    expect(of('mrn').flat()).toEqual([null, null, null, '00771001']);
  });

  it('whose days could be two are asked about, and read as said', async () => {
    const text = '11/3 TIPS Osei\n11/4 chest port';
    const asked = await read(text);
    expect([asked.unsettled, asked.of('start')]).toEqual([true, [[null], [null]]]);
    expect((await read(text, {}, 'mdy')).of('start')).toEqual([['2026-11-03'], ['2026-11-04']]);
    expect((await read(text, {}, 'dmy')).of('start')).toEqual([['2026-03-11'], ['2026-04-11']]);
  });

  it('of days that are still to come this year are of last year', async () => {
    expect((await read('12/24 TIPS Osei\n1/5 chest port')).of('start')).toEqual([['2025-12-24'], ['2026-01-05']]);
    expect((await read('Nov 3: TIPS\n3 Dec chest port')).of('start')).toEqual([['2026-11-03'], ['2025-12-03']]);
  });

  it('keep the number of a line that is none', async () => {
    const { rows, faults } = await read('11/13 TIPS\n11/14 port\n11/15 drain check\n11/16 para\nask about the rest');
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(faults).toEqual([{ number: 5, reason: 'broken' }]);
  });
});

const SCREEN = `Patient          MRN        Exam Date          Procedure                     Status
OSEI, KOFI       00771001   11/13/2026 07:05   IR PORT PLACEMENT             Completed
HALL, NIA                   11/13/2026 09:30   IR TUNNELED CATHETER REMOVAL  Completed
NG, WEI          00771003   11/13/2026 13:10   IR TIPS CREATION              Scheduled`;

describe('columns that blanks keep apart', () => {
  it('are read as any table is, but for the numbers', async () => {
    const { of, columns } = await read(SCREEN);
    expect(of('patientName', 'start', 'description', 'status', 'mrn')).toEqual([
      ['OSEI, KOFI', '2026-11-13T07:05', 'IR PORT PLACEMENT', 'Completed', null],
      ['HALL, NIA', '2026-11-13T09:30', 'IR TUNNELED CATHETER REMOVAL', 'Completed', null],
      ['NG, WEI', '2026-11-13T13:10', 'IR TIPS CREATION', 'Scheduled', null],
    ]);
    expect(columns[1]).toMatchObject({ heading: 'MRN', fields: [] });
  });

  it('have their numbers once the resident names the column, and nothing of it is kept', async () => {
    const { of, headingLine } = await read(SCREEN, { mrn: { heading: 'MRN', index: 1 } });
    expect(of('mrn')).toEqual([['00771001'], [null], ['00771003']]);
    expect(headingLine).toBeNull();
  });

  it('are told by their number where a capture did not keep their places', async () => {
    const text = `OSEI, KOFI   11/13/2026   IR PORT PLACEMENT\nHALL, NIA  11/13/2026     IR TIPS CREATION`;
    expect((await read(text)).of('patientName', 'start', 'description')).toEqual([
      ['OSEI, KOFI', '2026-11-13', 'IR PORT PLACEMENT'],
      ['HALL, NIA', '2026-11-13', 'IR TIPS CREATION'],
    ]);
  });
});

describe('what is no table', () => {
  it.each(['just a word', 'Dear all,\nthe list follows.', 'We met on 11/3 and talked.', '11/3/2026', '  \n '])(
    'stays none: %j',
    async (text) => {
      expect(await paste(text)).toMatch(/^import-(not-a-table|empty)$/);
    },
  );

  it('is not made of what separators divide', async () => {
    for (const text of [
      'Date,Procedure\n11/3/2026,TIPS',
      'a,   b,   c\n1,   2,   3',
      '11/13/2026\tTIPS\n11/14/2026\tPORT',
    ]) {
      const pasted = await paste(text);
      expect(typeof pasted === 'object' && pasted.table.plain).toBe(undefined);
    }
  });
});
