import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Reconcile } from '../../../components/reconcile/Reconcile';
import type { Drafts } from '../../../lib/drafts';
import type { Period, Refusal } from '../../../lib/model';
import { noteKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { daysOf, reconcile } from '../../../lib/progress';
import { Recorded } from '../Recorded';
import { type Exports, readExports } from '../reconciling/read';
import { correctionFiles, reconcileView } from '../reconciling/view';
import type { TrainingRecord } from '../record';
import { useFiles } from '../writing/files';

/** The record against the resident's own exports of the Case Log. */
export function ReconcileSection({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} />}</Recorded>;
}

function Shown({ record: { cases, today } }: { record: TrainingRecord }) {
  const [exports, setExports] = useState<Exports | null>(null);
  const [covering, setCovering] = useState<Period | null>(null);
  const [working, setWorking] = useState<{ done: number; of: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [marked, setMarked] = useState(0);
  const under = useRef(new AbortController());
  const { state, make } = useFiles();
  const found = useMemo(
    () => (exports && exports.rows.length > 0 ? reconcile(cases, exports.rows, covering) : null),
    [cases, exports, covering],
  );
  const files = useMemo(() => found && correctionFiles(found), [found]);
  useEffect(() => {
    if (found) void noteKept({ corrections: files?.sheet.rows.length ?? 0 });
  }, [found, files]);
  useEffect(() => () => under.current.abort(), []);
  const choose = async (chosen: File[]): Promise<void> => {
    if (chosen.length === 0) return;
    under.current.abort();
    under.current = new AbortController();
    const { signal } = under.current;
    setWorking({ done: 0, of: chosen.length });
    const read = await readExports(chosen, signal, (done) => setWorking({ done, of: chosen.length }));
    if (signal.aborted || read === null) return;
    setWorking(null);
    setMarked(0);
    setRefusal(read.ok ? null : read.refusal);
    setExports(read.ok ? read.value : null);
    setCovering(read.ok ? daysOf(read.value.rows) : null);
  };
  const confirm = async (draftIds: string[]): Promise<void> => {
    const done = await ask('changeMany', { draftIds, patch: { logged: true } });
    setRefusal(done.ok ? null : done.refusal);
    setMarked(done.ok ? done.value : 0);
  };
  const undo = async (): Promise<void> => {
    const undone = await ask('undo', {});
    setRefusal(undone.ok ? null : undone.refusal);
    setMarked(0);
  };
  return (
    <Reconcile
      names={exports?.names ?? []}
      covering={covering}
      working={working}
      view={found && exports && reconcileView(found, exports.unread)}
      corrections={files?.page ?? null}
      missing={exports?.missing ?? []}
      refusal={refusal}
      marked={marked}
      files={state}
      onChoose={(chosen) => void choose(chosen)}
      onCancel={() => {
        under.current.abort();
        setWorking(null);
      }}
      onCovering={setCovering}
      onConfirm={(ids) => void confirm(ids)}
      onUndo={() => void undo()}
      onMarkedGone={() => setMarked(0)}
      onMake={(kind) => {
        if (!files) return;
        const name = `${files.page.title} ${today}`;
        make(kind === 'csv' ? { kind, sheet: files.sheet } : { kind: 'pdf', page: files.page }, name);
      }}
      onPrint={() => print()}
    />
  );
}
