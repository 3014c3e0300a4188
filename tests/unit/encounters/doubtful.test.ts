import { expect, it } from 'vitest';
import { resolve } from '../../../lib/encounters';
import { lineOf, ME } from './lines';

const imaging = lineOf({ concept: 'NC.IMAGING', description: 'CT GUIDED BIOQSY PANCREAS' });
const judged = (review: boolean) => resolve([{ ...imaging, decision: { ...imaging.decision, review } }], [ME])[0]!;

it('a line that the mapper is unsure of is not dropped as imaging: it waits for the resident', () => {
  expect(judged(true)).toMatchObject({ dropped: [], unmapped: ['1'] });
  expect(judged(false)).toMatchObject({ dropped: [{ reason: 'NONINVASIVE_IMAGING' }], unmapped: [] });
});
