import {
  type Answer,
  answer,
  Backup,
  type Draft,
  isPractice,
  type Restored,
  refuse,
  type Settings,
  type TaughtTable,
  type Wording,
} from '../model';
import { run, write } from './connection';
import { record } from './history';
import { deviceMark } from './keys';
import { sameContent, toDraft, whole } from './records';
import type { Database, StoredDraft } from './schema';
import { everyTable } from './tables';
import { everyWording } from './wordings';

/** Everything that is stored, for a backup. Damaged drafts and practice are left out. Refusals: storage's. */
export async function backup(db: Database, settings: Settings | null): Promise<Answer<Backup>> {
  const device = await deviceMark(db);
  if (!device.ok) return device;
  return run(db, 'read', async () =>
    answer({
      device: device.value,
      drafts: whole(await db.drafts.toArray())
        .filter((draft) => !isPractice(draft))
        .map(toDraft),
      wordings: await everyWording(db),
      tables: await everyTable(db),
      settings,
    }),
  );
}

/** What restoring would do; nothing is written. Refusals: `bad-message`, and storage's. */
export function previewRestore(db: Database, given: Backup): Promise<Answer<Restored>> {
  return planned(db, given, (plan) => run(db, 'read', async () => answer((await plan()).restored)));
}

/**
 * Takes a backup in, all of it or nothing, as one act that can be undone. What is here stays, unless `replace` asks for the backup's version
 * of drafts that differ. Refusals: `bad-message`, and storage's.
 */
export function restore(db: Database, given: Backup, replace: boolean): Promise<Answer<Restored>> {
  return planned(db, given, (plan) =>
    write(db, async () => {
      const { added, differing, wordings, tables, restored } = await plan();
      const written = replace ? [...added, ...differing] : added;
      await record(db, 'restore', { written, removed: [] }, Date.now());
      await db.wordings.bulkPut(wordings);
      await db.columnMaps.bulkPut(tables);
      return answer(restored);
    }, [db.drafts, db.history, db.wordings, db.columnMaps]),
  );
}

/** Removes every record of every table, the device's key among them. There is no way back. Refusals: storage's. */
export function wipe(db: Database): Promise<Answer<null>> {
  return write(
    db,
    async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
      return answer(null);
    },
    db.tables,
  );
}

interface Plan {
  added: Draft[];
  differing: Draft[];
  wordings: Wording[];
  tables: TaughtTable[];
  restored: Restored;
}

async function planned<T>(
  db: Database,
  given: Backup,
  then: (plan: () => Promise<Plan>) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const parsed = Backup.safeParse(given);
  if (!parsed.success) return refuse('bad-message');
  const device = await deviceMark(db);
  if (!device.ok) return device;
  return then(() => planOf(db, parsed.data, device.value));
}

async function planOf(db: Database, { device, drafts, wordings, tables = [] }: Backup, here: string): Promise<Plan> {
  const stored = whole(await db.drafts.toArray());
  const byId = new Map(stored.map((draft) => [draft.id, draft]));
  const holders = new Map(stored.filter(holds).flatMap(({ id, lineKeys }) => lineKeys.map((key) => [key, id])));
  const taken = new Set(stored.map(({ caseId }) => caseId));
  const added: Draft[] = [];
  const differing: Draft[] = [];
  let alike = 0;
  let overlapping = 0;
  for (const draft of unique(drafts)) {
    const known = byId.get(draft.id);
    if (known) {
      if (known.state === draft.state && sameContent(known, draft)) alike += 1;
      else differing.push({ ...draft, revision: Math.max(draft.revision, known.revision) });
    } else if (taken.has(draft.caseId) || draft.lines.some(({ id }) => holders.has(id))) overlapping += 1;
    else added.push(draft);
  }
  const known = new Set((await everyWording(db)).map(named));
  const fresh = wordings.filter((wording) => !known.has(named(wording)));
  const shown = new Set((await everyTable(db)).map(placed));
  const unknown = tables.filter((table) => !shown.has(placed(table)));
  return {
    added,
    differing,
    wordings: fresh,
    tables: unknown,
    restored: {
      sameDevice: device === here,
      added: added.length,
      alike,
      differing: differing.length,
      overlapping,
      wordings: fresh.length,
      tables: unknown.length,
    },
  };
}

/** A discarded draft holds no line: a row that was captured again stands in another. */
const holds = ({ state }: StoredDraft): boolean => state !== 'discarded';

const unique = (drafts: readonly Draft[]): Draft[] => [...new Map(drafts.map((draft) => [draft.id, draft])).values()];

const placed = ({ origin, path, fingerprint }: TaughtTable): string => `${origin} ${path} ${fingerprint}`;

const named = ({ origin, words }: Wording): string => `${origin} ${words}`;
