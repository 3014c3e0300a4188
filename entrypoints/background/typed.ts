import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, type DraftLine, refuse, type Staged, type TypedCase } from '../../lib/model';
import { keepTyping } from '../../lib/platform/typing';
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
  const staged = await drafts.stage([line], await rules());
  if (staged.ok) await keepTyping(null);
  return staged;
}

/** Keeps what is typed of a case so far, for when its window goes. A description that may hold patient data, or says nothing, is kept nowhere. */
export async function noteTyping(typed: TypedCase): Promise<Answer<null>> {
  await keepTyping(wordingOf(typed.description) === null ? null : typed);
  return answer(null);
}

/** As long as a hash, and of nothing. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
