import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../lib/model';
import { interpret } from '../../../lib/worklist/fields/interpret';
import { hurry } from '../../../lib/worklist/sight/pace';
import { oneLine } from '../../../lib/worklist/sight/text-run';
import type { Sheet } from '../../../lib/worklist/systems/define';

const NOW = new Date(2026, 10, 30, 12);
const at = {} as Element;

/** A sheet of lines written with bars between their cells, the headings first; a line break within a cell is `/`. */
function sheet(...written: string[]): Sheet {
  const [headings, ...lines] = written.map((line) => line.split('|'));
  return {
    columns: headings!.map((heading) => ({ heading, element: at })),
    lines: lines.map((cells) => ({
      element: at,
      spots: cells.map((cell) =>
        cell === '' ? null : { element: at, lines: cell.split(' // ').map((text) => oneLine(text, at)) },
      ),
    })),
  };
}

async function read(one: Sheet, said: DateOrder | null = null) {
  const { rows, dates } = await interpret(one, NOW, hurry, {}, said);
  return {
    starts: rows.map(({ row }) => row.fields.start),
    cells: rows.map(({ row }) => row.cells.start?.text),
    dates,
  };
}

const HEADINGS = 'Patient|MRN|Birth Date|Exam Date|Procedure';
const LIST = [
  HEADINGS,
  'OSEI, KOFI|00771001|04/02/1962|11/03/2026 07:05|IR PORT PLACEMENT',
  'HALL, NIA|00771002|10/12/1988|11/03/2026 09:30|IR TUNNELED CATHETER REMOVAL',
];

describe('the dates of a list of one day', () => {
  it('are not read where nothing shows their order: one of them is to be asked about', async () => {
    const { starts, dates } = await read(sheet(...LIST));
    expect(starts).toEqual([null, null]);
    expect(dates.open).toEqual({ text: '11/03/2026', mdy: '2026-11-03', dmy: '2026-03-11' });
  });

  it('are read as the resident said, and the cell is kept as it stands', async () => {
    const mdy = await read(sheet(...LIST), 'mdy');
    expect(mdy.starts).toEqual(['2026-11-03T07:05', '2026-11-03T09:30']);
    expect(mdy.cells).toEqual(['11/03/2026 07:05', '11/03/2026 09:30']);
    expect((await read(sheet(...LIST), 'dmy')).starts).toEqual(['2026-03-11T07:05', '2026-03-11T09:30']);
  });

  it.each([
    ['a birth date beside them', 'NG, WEI|00771003|01/31/1950|11/03/2026 11:00|IR TIPS CREATION', '2026-11-03'],
    ['one written the other way', 'NG, WEI|00771003|31/01/1950|11/03/2026 11:00|IR TIPS CREATION', '2026-03-11'],
    [
      'a birth date under a name',
      'NG, WEI // DOB: 01/31/1950|00771003||11/03/2026 11:00|IR TIPS CREATION',
      '2026-11-03',
    ],
    ['a weekday', 'NG, WEI|00771003||Tue 11/03/2026 11:00|IR TIPS CREATION', '2026-11-03'],
  ])('are settled by %s, whatever was said before', async (_, line, day) => {
    const { starts, dates } = await read(sheet(...LIST, line), day === '2026-11-03' ? 'dmy' : 'mdy');
    expect(starts.map((start) => start?.slice(0, 10))).toEqual([day, day, day]);
    expect(dates.shown).toBe(true);
  });

  it('are settled by a column of dates that is no field of ours', async () => {
    const signed = LIST.map((line, n) => `${line}|${n === 0 ? 'Signed By On' : '11/25/2026'}`);
    expect((await read(sheet(...signed))).starts.map((start) => start?.slice(0, 10))).toEqual([
      '2026-11-03',
      '2026-11-03',
    ]);
  });

  it('are settled by a weekday in a column of its own', async () => {
    const lines = ['Patient|Day|Date|Procedure', 'OSEI, KOFI|Tue|11/03/2026|IR PORT PLACEMENT'];
    expect((await read(sheet(...lines))).starts).toEqual(['2026-11-03']);
  });

  it('may be of days to come where they are planned', async () => {
    const lines = [
      'Patient|Scheduled For|Status|Procedure',
      'OSEI, KOFI|12/04/2026|Scheduled|IR PORT PLACEMENT',
      'HALL, NIA|12/04/2026|Scheduled|IR PORT REMOVAL',
    ];
    expect((await read(sheet(...lines))).dates.open).not.toBeNull();
    const exams = lines.map((line) => line.replace('Scheduled For', 'Exam Date'));
    expect((await read(sheet(...exams))).dates.open).not.toBeNull();
    const unsaid = exams.map((line) => line.replace('|Scheduled|', '||'));
    expect((await read(sheet(...unsaid))).starts).toEqual([null, null]);
    const made = exams.map((line) => line.replace('|Scheduled|', '|Completed|'));
    expect((await read(sheet(...made))).starts).toEqual(['2026-04-12', '2026-04-12']);
  });

  it('with years of two digits are asked about alike', async () => {
    const { dates } = await read(sheet(...LIST.map((line) => line.replace('11/03/2026', '11/3/26'))));
    expect(dates.open?.text).toBe('11/3/26');
  });
});
