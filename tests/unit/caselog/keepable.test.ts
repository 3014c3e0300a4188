import { describe, expect, it } from 'vitest';
import { keepable } from '../../../lib/caselog';
import type { FillReport } from '../../../lib/model';

const report: FillReport = {
  form: 'ir-2026',
  filled: [
    { field: 'comments', value: 'ours', was: 'Mrs Doe, MRN 00412300' },
    { field: 'site', value: 'University Hospital', was: 'Saint Brigid Hospital' },
  ],
  left: [
    { field: 'caseId', reason: 'already-filled', wanted: 'ABCD', now: '00412300', candidates: [] },
    { field: 'attending', reason: 'already-filled', wanted: 'Osei, Kwame', now: 'Tanaka, Hiro', candidates: [] },
  ],
  refused: null,
};

describe('what is kept of a fill', () => {
  it('holds nothing that somebody typed into free text', () => {
    const kept = keepable(report);
    expect(JSON.stringify(kept)).not.toContain('00412300');
    expect(kept.left[0]).toMatchObject({ field: 'caseId', wanted: 'ABCD', now: null });
    expect(kept.filled[0]).toEqual({ field: 'comments', value: 'ours' });
  });

  it('still shows both values of a list', () => {
    const kept = keepable(report);
    expect(kept.filled[1]).toEqual(report.filled[1]);
    expect(kept.left[1]).toEqual(report.left[1]);
  });
});
