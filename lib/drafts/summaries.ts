import { type Answer, isPractice, type Summary } from '../model';
import type { Database, StoredDraft } from './schema';
import { watch } from './watch';

/**
 * Calls back with every draft that is not discarded, one line each, practice left out, now and after every change; see `watch`. A record that
 * does not look like a draft is left out; the whole of one is checked when it is opened.
 */
export function watchSummaries(db: Database, callback: (summaries: Answer<Summary[]>) => void): () => void {
  const read = async (): Promise<Summary[]> =>
    (await db.drafts.where('state').anyOf('staged', 'filled', 'logged').toArray())
      .filter((record) => !isPractice(record))
      .flatMap(summaryOf);
  return watch(db, read, callback);
}

/** Checking five thousand whole records would keep the page waiting: what a line shows is looked at, and no more. */
function summaryOf(record: StoredDraft): Summary[] {
  try {
    const { id, state, caseDate, caseId, entries, unmapped, lines, fields, roleToConfirm, updatedAt, takenOver } =
      record;
    return [
      {
        id,
        state,
        date: caseDate,
        // One that we made for a case of the Case Log's is nowhere to be found.
        caseId: takenOver?.key ? '' : caseId,
        concepts: entries.map(({ concept }) => concept),
        categories: entries.map(({ category }) => category),
        unmapped: lines.filter((line) => unmapped.includes(line.id)).map(({ description }) => description),
        role: fields.role.value ?? '',
        site: fields.site.value ?? '',
        attending: fields.attending.value ?? '',
        backlog: lines.some((line) => line.backlog),
        asks: state !== 'logged' && (roleToConfirm || unmapped.length > 0 || entries.length === 0),
        updatedAt,
      },
    ];
  } catch {
    return [];
  }
}
