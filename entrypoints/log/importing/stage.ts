import type { StagedNow } from '../../../components/desk/desk';
import type { Answer, Refusal, Staged } from '../../../lib/model';
import { PART } from '../../../lib/platform/protocol/importing';
import { untilAnswered } from '../../../lib/platform/until-answered';

interface StagedParts {
  staged: StagedNow;
  /** How many rows were not staged. */
  left: number;
  refusal: Refusal | null;
}

/** So many parts are on their way at once: one is prepared while the other is being written. */
const LANES = 2;

/**
 * Stages rows part by part, those of one patient one after the other; what was staged stays staged where it is stopped or refused. A part
 * that is not answered is sent again: staged twice it is there once.
 * @param send hands a part to the background; `act` names the import that it is a part of
 */
export async function stageInParts<Row extends { patientKey: string | null }>(
  rows: readonly Row[],
  send: (rows: Row[], act: string) => Promise<Answer<Staged>>,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<StagedParts> {
  const ordered = [...rows].sort((a, b) => compare(a.patientKey ?? '', b.patientKey ?? ''));
  const act = crypto.randomUUID();
  const drafts = new Map<string, boolean>();
  let [sent, done, alreadyStaged] = [0, 0, 0];
  let refusal: Refusal | null = null;
  const lane = async (): Promise<void> => {
    while (sent < ordered.length && !signal.aborted && refusal === null) {
      const part = ordered.slice(sent, sent + PART);
      sent += part.length;
      const reply = await untilAnswered(() => send(part, act));
      if (!reply.ok) {
        refusal ??= reply.refusal;
        return;
      }
      // A draft that an earlier part made is no less new because a later one joined it.
      for (const { id, joined } of reply.value.drafts) if (!drafts.has(id)) drafts.set(id, joined);
      alreadyStaged += reply.value.alreadyStaged;
      done += part.length;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const joined = [...drafts.values()].filter(Boolean).length;
  return { staged: { ids: [...drafts.keys()], joined, alreadyStaged }, left: ordered.length - done, refusal };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
