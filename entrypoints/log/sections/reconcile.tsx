import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Reconcile } from '../../../components/reconcile/Reconcile';
import type { Drafts } from '../../../lib/drafts';
import type { Period, Refusal } from '../../../lib/model';
import { noteKept, readKept } from '../../../lib/platform/keeping';
import { ask } from '../../../lib/platform/messages';
import { reconcile, residentsIn } from '../../../lib/progress';
import { Recorded } from '../Recorded';
import { leftToCorrect, seenInCaseLog } from '../reconciling/left';
import { Mending } from '../reconciling/Mending';
import { type Exports, readExports } from '../reconciling/read';
import { correctionFiles, reconcileView } from '../reconciling/view';
import type { TrainingRecord } from '../record';
import { useFiles } from '../writing/files';

/** The record against the resident's own exports of the Case Log. */
export function ReconcileSection({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} drafts={drafts} />}</Recorded>;
}

function Shown({ record, drafts }: { record: TrainingRecord; drafts: Drafts }) {
  const { cases, logged, settings, today } = record;
  const [exports, setExports] = useState<Exports | null>(null);
  const [coverings, setCoverings] = useState<[name: string, days: Period][]>([]);
  const [resident, setResident] = useState<string | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [working, setWorking] = useState<{ done: number; of: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [marked, setMarked] = useState(0);
  const under = useRef(new AbortController());
  const { state, make } = useFiles();
  const residents = useMemo(() => (exports ? residentsIn(exports.rows) : []), [exports]);
  const isMine = residents.length < 2 || resident !== null;
  const found = useMemo(() => {
    if (!exports || exports.rows.length === 0 || !isMine) return null;
    const rows = exports.rows.filter((row) => residents.length < 2 || row.resident === resident);
    const days = coverings.map(([, each]) => each);
    return reconcile(cases, rows, days, { confirmed, apart, keys: exports.keys });
  }, [cases, exports, coverings, residents, resident, isMine, confirmed, apart]);
  const files = useMemo(() => found && correctionFiles(found), [found]);
  useEffect(() => {
    if (!found) return;
    const days = coverings.map(([, each]) => each);
    void readKept().then(({ corrections, inCaseLog }) =>
      noteKept({
        corrections: leftToCorrect(corrections, files?.days ?? [], days),
        inCaseLog: { day: today, ids: seenInCaseLog(inCaseLog?.ids ?? [], found.alike, logged, days) },
      }),
    );
  }, [found, files, coverings, logged, today]);
  useEffect(() => void readKept().then((kept) => setConfirmed(new Set(kept.confirmed))), []);
  useEffect(() => () => under.current.abort(), []);
  const choose = async (chosen: File[]): Promise<void> => {
    if (chosen.length === 0) return;
    under.current.abort();
    under.current = new AbortController();
    const { signal } = under.current;
    setWorking({ done: 0, of: chosen.length });
    const read = await readExports(
      chosen,
      signal,
      (done) => setWorking({ done, of: chosen.length }),
      drafts.caseLogKeys,
    );
    if (signal.aborted || read === null) return;
    setWorking(null);
    setMarked(0);
    setRefusal(read.ok ? null : read.refusal);
    setExports(read.ok ? read.value : null);
    setCoverings(read.ok ? read.value.days : []);
    const named = read.ok ? residentsIn(read.value.rows) : [];
    setResident(named.find((name) => settings.names.includes(name)) ?? null);
  };
  const confirm = async (draftIds: string[]): Promise<void> => {
    const done = await ask('changeMany', { draftIds, patch: { logged: true } });
    setRefusal(done.ok ? null : done.refusal);
    setMarked(done.ok ? done.value : 0);
    if (!done.ok) return;
    // What the resident has found there once stays found: under our Case ID the export will never have it.
    const all = new Set([...confirmed, ...draftIds]);
    setConfirmed(all);
    await noteKept({ confirmed: [...all] });
  };
  const undo = async (): Promise<void> => {
    const undone = await ask('undo', {});
    setRefusal(undone.ok ? null : undone.refusal);
    setMarked(0);
  };
  return (
    <Reconcile
      names={exports?.names ?? []}
      coverings={coverings}
      residents={residents}
      resident={resident}
      unread={exports?.unread ?? 0}
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
      onCovering={(name, days) =>
        setCoverings(coverings.map((each): [string, Period] => (each[0] === name ? [name, days] : each)))
      }
      onResident={setResident}
      mending={found && exports && <Mending record={record} found={found} keys={exports.keys} />}
      onApart={(id) => setApart(new Set([...apart, id]))}
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
