import { describe, expect, it } from 'vitest';
import { mineAmong } from '../../../entrypoints/background/placed';

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
