import { useMemo, useState } from 'preact/hooks';
import { Reconcile } from '../../../components/reconcile/Reconcile';
import type { Drafts } from '../../../lib/drafts';
import type { Refusal } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { reconcile } from '../../../lib/progress';
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
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { state, make } = useFiles();
  const found = useMemo(
    () => (exports && exports.rows.length > 0 ? reconcile(cases, exports.rows) : null),
    [cases, exports],
  );
  const files = useMemo(() => found && correctionFiles(found), [found]);
  const choose = async (chosen: File[]): Promise<void> => {
    if (chosen.length === 0) return;
    const read = await readExports(chosen);
    setRefusal(read.ok ? null : read.refusal);
    setExports(read.ok ? read.value : null);
  };
  const confirm = async (ids: string[]): Promise<void> => {
    for (const draftId of ids) {
      const marked = await ask('markLogged', { draftId });
      if (!marked.ok) return setRefusal(marked.refusal);
    }
  };
  return (
    <Reconcile
      names={exports?.names ?? []}
      view={found && exports && reconcileView(found, exports.unread)}
      corrections={files?.page ?? null}
      missing={exports?.missing ?? []}
      refusal={refusal}
      files={state}
      onChoose={(chosen) => void choose(chosen)}
      onConfirm={(ids) => void confirm(ids)}
      onMake={(kind) => {
        if (!files) return;
        const name = `${files.page.title} ${today}`;
        make(kind === 'csv' ? { kind, sheet: files.sheet } : { kind: 'pdf', page: files.page }, name);
      }}
      onPrint={() => print()}
    />
  );
}
