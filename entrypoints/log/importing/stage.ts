import type { StagedNow } from '../../../components/desk';
import type { CapturedRow, Refusal } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { PART } from '../../../lib/platform/protocol/importing';

interface StagedParts {
  staged: StagedNow;
  /** How many rows were not sent any more. */
  left: number;
  refusal: Refusal | null;
}

/**
 * Stages rows part by part, those of one patient one after the other; what was staged stays staged where it is stopped or refused. Names are
 * taken out before the rows leave the window.
 */
export async function stageInParts(
  rows: readonly CapturedRow[],
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<StagedParts> {
  const ordered = [...rows].sort((a, b) => compare(a.patientKey ?? '', b.patientKey ?? ''));
  const act = crypto.randomUUID();
  const drafts = new Map<string, boolean>();
  let alreadyStaged = 0;
  let done = 0;
  let refusal: Refusal | null = null;
  while (done < ordered.length && !signal.aborted && refusal === null) {
    const part = ordered.slice(done, done + PART).map((row) => ({ ...row, patientName: null }));
    const reply = await ask('stageImported', { rows: part, act });
    if (!reply.ok) {
      refusal = reply.refusal;
      break;
    }
    // A draft that an earlier part made is no less new because a later one joined it.
    for (const { id, joined } of reply.value.drafts) if (!drafts.has(id)) drafts.set(id, joined);
    alreadyStaged += reply.value.alreadyStaged;
    done += part.length;
    progress(done);
  }
  const joined = [...drafts.values()].filter(Boolean).length;
  return { staged: { ids: [...drafts.keys()], joined, alreadyStaged }, left: ordered.length - done, refusal };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
