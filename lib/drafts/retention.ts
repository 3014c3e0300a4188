import { type Answer, answer, type DraftLine } from '../model';
import { run } from './connection';
import { toStored, whole } from './records';
import type { Database, StoredDraft } from './schema';

/**
 * Forgets what is no longer needed of cases that were logged or discarded before a moment: of a logged one the worklist's words, operators and
 * cells go, while its entries, date and keyed hashes stay, so that it still counts and is still recognised; a discarded one goes whole, and so
 * does what could be undone. Answers how many drafts it changed; doing it again changes none.
 * @param before in ms since 1970
 */
export function forget(db: Database, before: number): Promise<Answer<number>> {
  return run(db, 'write', () =>
    db.transaction('rw', db.drafts, db.history, async () => {
      const old = (state: string) =>
        db.drafts
          .where('state')
          .equals(state)
          .filter(({ updatedAt }) => updatedAt < before)
          .toArray();
      const logged = whole(await old('logged')).filter(hasDetails);
      const discarded = await old('discarded');
      await db.drafts.bulkPut(
        logged.map((draft) => toStored({ ...draft, lines: draft.lines.map(bare) }, draft.writtenBy)),
      );
      await db.drafts.bulkDelete(discarded.map(({ id }) => id));
      await db.history.filter(({ at }) => at < before).delete();
      return answer(logged.length + discarded.length);
    }),
  );
}

const hasDetails = ({ lines }: StoredDraft): boolean => lines.some(({ description }) => description !== '');

/** A line as the rules still need it: when, whose by its hashes, and what it was taken for. */
function bare(line: DraftLine): DraftLine {
  const { concept, category, confidence, review } = line.decision;
  return {
    ...line,
    description: '',
    code: null,
    comment: null,
    location: null,
    operators: null,
    performer: null,
    cells: {},
    decision: { concept, category, confidence, review, why: [], alternatives: [] },
  };
}
