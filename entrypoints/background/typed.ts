import type { Drafts } from '../../lib/drafts';
import { type Answer, type DraftLine, refuse, type Staged } from '../../lib/model';
import { decide, wordingOf } from '../../lib/procedures';
import { UNSHOWN } from './backlog';
import { rules } from './judge';

/**
 * Stages a case that no page shows: typed in by the resident, in a draft of its own. Typing the same twice makes two: nothing tells whether it is
 * one case. Refuses a description that may hold patient data (`typed-identifying`).
 * @param date ISO local, null where it is not known
 */
export async function stageTyped(drafts: Drafts, description: string, date: string | null): Promise<Answer<Staged>> {
  if (wordingOf(description) === null) return refuse('typed-identifying');
  const line: DraftLine = {
    ...UNSHOWN,
    id: randomKey(),
    patient: null,
    description,
    start: date,
    location: null,
    patientType: null,
    decision: decide({ description }),
    system: 'typed',
    cells: {},
  };
  return drafts.stage([line], await rules());
}

/** As long as a hash, and of nothing. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
