import { expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { lineOf, ME } from './lines';

const imaging = lineOf({ concept: 'NC.IMAGING', description: 'CT GUIDED BIOQSY PANCREAS' });
const judged = (review: boolean) => resolve([{ ...imaging, decision: { ...imaging.decision, review } }], [ME])[0]!;

it('a line that the mapper is unsure of is not dropped as imaging: it waits for the resident', () => {
  expect(judged(true)).toMatchObject({ dropped: [], unmapped: ['1'] });
  expect(judged(false)).toMatchObject({ dropped: [{ reason: 'NONINVASIVE_IMAGING' }], unmapped: [] });
});

it('a doubtful part of a procedure is settled by the procedure beside it, and by no other', () => {
  const part = lineOf({ id: '2', concept: 'IMG', description: 'EMBOLIZATION S&I' });
  const doubtful = {
    ...part,
    decision: {
      ...part.decision,
      review: true,
      alternatives: [{ concept: 'EMB.ARTOTH', category: 'Embolization' as const, confidence: 0.2 }],
    },
  };
  const beside = (concept: string) => resolve([lineOf({ id: '1', concept }), doubtful], [ME])[0]!;
  expect(beside('EMB.BLEED')).toMatchObject({ unmapped: [], dropped: [{ lineId: '2', reason: 'IMAGING_COMPONENT' }] });
  expect(beside('VP.CHEST')).toMatchObject({ unmapped: ['2'], dropped: [] });
});
