import type { DraftLine } from '../../lib/model';

/** How sure a decision is, in three levels, or the resident's own. */
export type Level = 'sure' | 'likely' | 'unsure' | 'yours';

/** From 0.9 on nine of ten lines like it are right, from 0.7 seven of ten. */
export function levelOf({ decision, override }: Pick<DraftLine, 'decision' | 'override'>): Level {
  if (override !== null) return 'yours';
  if (decision.confidence >= 0.9) return 'sure';
  return decision.confidence >= 0.7 ? 'likely' : 'unsure';
}
