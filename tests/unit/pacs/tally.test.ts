import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../pacs/tally';

const A = { mrn: '00412300', accession: '900451217', description: 'TIPS creation' };
const B = { mrn: 'E1002391', accession: '900451218', description: 'TIPS creation' };

describe('the tally of a reading', () => {
  it('counts every field that stands there, whatever the order of the rows', () => {
    expect(tallyOf([B, A], [A, B])).toEqual({ fields: 6, exact: 6, wrong: [], surplus: [] });
  });

  it('names what is wrong, what is missing and what does not stand there', () => {
    const read = [
      { ...A, mrn: '412300' },
      { accession: B.accession, description: B.description, location: 'IR 1' },
    ];
    expect(tallyOf(read, [A, B])).toEqual({
      fields: 6,
      exact: 4,
      wrong: [
        'mrn: 412300 for 00412300 (900451217)',
        'mrn: nothing for E1002391 (900451218)',
        'location: IR 1 for nothing (900451218)',
      ],
      surplus: [],
    });
  });

  it('names rows that are not there, and counts those that were not read as missing', () => {
    expect(tallyOf([A, B], [A]).surplus).toEqual(['900451218']);
    expect(tallyOf([A], [A, B])).toMatchObject({ fields: 6, exact: 3, surplus: [] });
  });
});
