import { useEffect, useState } from 'preact/hooks';
import { Keeping, type KeepingProps } from '../../components/options/Keeping';
import type { Drafts } from '../../lib/drafts';
import { type ReadBackup, readBackup, writeBackup } from '../../lib/exchange/backup-file';
import type { Answer, FormRestored, Refusal, Restored } from '../../lib/model';
import { download } from '../../lib/platform/download';
import { previewForm, readFormKept, restoreForm } from '../../lib/platform/form-kept';
import { noteKept, readKept } from '../../lib/platform/keeping';
import { readManaged } from '../../lib/platform/managed';
import { ask } from '../../lib/platform/messages';
import { readSettings, writeSettings } from '../../lib/platform/settings';
import { addCounted, readCounted } from '../../lib/platform/table1';

/** A backup older than this is worth a word, in milliseconds. */
const OVERDUE = 30 * 86_400_000;

interface Chosen {
  backup: ReadBackup;
  would: Restored;
  form: FormRestored | null;
}

/** What is stored, its backup, its restoring, and its end, wired to the store. */
export function Kept({ drafts }: { drafts: Drafts }) {
  const [stored, setStored] = useState<KeepingProps['stored']>(null);
  const [backedUpAt, setBackedUpAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function take<T>(reply: Answer<T>): T | null {
    setRefusal(reply.ok ? null : reply.refusal);
    return reply.ok ? reply.value : null;
  }
  const count = async (): Promise<void> => {
    const [counts, wordings] = [take(await drafts.counts()), take(await drafts.listWordings())];
    if (!counts || !wordings) return;
    const waiting = counts.staged + counts.filled;
    setStored({ waiting, logged: counts.logged, discarded: counts.discarded, wordings: wordings.length });
  };
  useEffect(() => {
    void readKept().then((kept) => setBackedUpAt(kept.backedUpAt));
    const stops = [drafts.watchCounts(() => void count()), drafts.watchWordings(() => void count())];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const save = async (passphrase: string | null): Promise<void> => {
    if ((await readManaged()).filesOff) return setRefusal({ code: 'files-off' });
    const backup = take(await drafts.backup(await readSettings()));
    if (!backup) return;
    const now = Date.now();
    download(
      await writeBackup({ ...backup, table1: await readCounted(), form: await readFormKept() }, now, passphrase),
      `first-operator-backup-${new Date(now).toISOString().slice(0, 10)}.json`,
      'application/json',
    );
    await noteKept({ backedUpAt: now });
    setBackedUpAt(now);
  };
  const choose = async (file: File, passphrase: string | null): Promise<void> => {
    setChosen(null);
    setRestored(null);
    const backup = take(await readBackup(await file.text(), passphrase));
    const would = backup && take(await drafts.previewRestore(backup));
    if (backup && would) setChosen({ backup, would, form: backup.form ? await previewForm(backup.form) : null });
  };
  const restore = async (replace: boolean): Promise<void> => {
    const { madeAt, ...backup } = chosen!.backup;
    const done = take(await ask('restoreBackup', { backup, replace }));
    if (!done) return;
    // What was set here stays; a fresh browser takes the backup's.
    const settings = await readSettings();
    if (backup.settings && settings.names.length === 0) await writeSettings(backup.settings);
    await addCounted(backup.table1 ?? []);
    if (backup.form) await restoreForm(backup.form, replace);
    setChosen(null);
    setRestored(done);
    await count();
  };
  const wipe = async (): Promise<void> => {
    if (take(await ask('wipeEverything', {})) === null && refusal) return;
    location.reload();
  };
  return (
    <Keeping
      stored={stored}
      backedUpAt={backedUpAt}
      overdue={stored !== null && stored.waiting + stored.logged > 0 && Date.now() - (backedUpAt ?? 0) > OVERDUE}
      chosen={chosen && { madeAt: chosen.backup.madeAt, would: chosen.would, form: chosen.form }}
      restored={restored}
      refusal={refusal}
      onSave={(passphrase) => void save(passphrase)}
      onChoose={(file, passphrase) => void choose(file, passphrase)}
      onRestore={(replace) => void restore(replace)}
      onCancel={() => setChosen(null)}
      onWipe={() => void wipe()}
      onDismiss={() => setRefusal(null)}
    />
  );
}
