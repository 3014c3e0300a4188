import { describe, expect, it } from 'vitest';
import { mineAmong, placed } from '../../../entrypoints/background/placed';
import type { Drafts } from '../../../lib/drafts';
import type { FrameReading } from '../../../lib/model';

const row = (id: string, operators: string | null, performer: string | null = null) => ({ id, operators, performer });
const ROWS = [
  row('named', 'Okafor, Ada (R5) first; Osei, K MD (attending)'),
  row('initial', 'A. Okafor'),
  row('another', 'Okafor, Ben (R4)'),
  row('performer', null, 'OKAFOR^ADA'),
  row('nobody', null),
  row('two could be', 'Okafor, Ada; Okafor, A. (R2)'),
];

describe('the rows that name the resident', () => {
  it('are found by the names of the settings, as the encounters find them', () => {
    expect(mineAmong(ROWS, ['Okafor, Ada'])).toEqual(['named', 'initial', 'performer', 'two could be']);
  });

  it('are not known where no name is set', () => {
    expect(mineAmong(ROWS, [])).toBeNull();
    expect(mineAmong(ROWS, ['  '])).toBeNull();
  });
});

describe('a tab without rows', () => {
  const reading = (instead: FrameReading['instead']): FrameReading => ({
    ...{ system: '', instead, rows: [], contested: [], taught: [] },
    table: { at: -1, of: 0 },
  });
  const refusalOf = async (...readings: FrameReading[]) => {
    const said = await placed({} as Drafts, readings, [], false);
    return said.ok ? null : said.refusal.code;
  };

  it('is said to be what it is', async () => {
    expect(await refusalOf(reading('nothing'))).toBe('no-worklist');
    expect(await refusalOf(reading('single-viewer'))).toBe('no-worklist');
    expect(await refusalOf(reading('nothing'), reading('log-in-page'))).toBe('log-in-page');
    expect(await refusalOf(reading('nothing'), reading('closed-rows'))).toBe('rows-closed');
    expect(await refusalOf(reading('nothing'), reading('drawn-as-picture'))).toBe('drawn-as-picture');
    expect(await refusalOf()).toBe('reading-failed');
  });
});
