import { useMemo, useState } from 'preact/hooks';
import { Refused } from '../../../components/Refused';
import { Differing } from '../../../components/reconcile/Differing';
import { NotInLog } from '../../../components/reconcile/NotInLog';
import { SharedTotals } from '../../../components/reconcile/SharedTotals';
import { TakeOver } from '../../../components/reconcile/TakeOver';
import { Toast } from '../../../components/Toast';
import { counted } from '../../../components/words';
import type { Answer, CarryIn, Refusal, Role } from '../../../lib/model';
import { ask } from '../../../lib/platform/messages';
import { writeSettings } from '../../../lib/platform/settings';
import { untilAnswered } from '../../../lib/platform/until-answered';
import type { Keys, Reconciliation } from '../../../lib/progress';
import type { TrainingRecord } from '../record';
import { differingOf, sharedTotals, takeOverOf } from './mending';
import { titleOf } from './view';

interface Props {
  record: TrainingRecord;
  found: Reconciliation;
  keys: Keys;
}

/** What of the Case Log comes into the record, each on one press and with a way back. */
export function Mending({ record: { settings, logged }, found, keys }: Props) {
  const [role, setRole] = useState<Role | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [removed, setRemoved] = useState<CarryIn | null>(null);
  const taking = useMemo(() => takeOverOf(found, keys), [found, keys]);
  const differing = useMemo(() => differingOf(found, keys), [found, keys]);
  const act = async <T,>(asked: Promise<Answer<T>>, told: (value: T) => string): Promise<void> => {
    setBusy(true);
    const answered = await asked;
    setBusy(false);
    setRefusal(answered.ok ? null : answered.refusal);
    setDone(answered.ok ? told(answered.value) : null);
  };
  const mended = (count: number) => counted('differs_done', count);
  const { profile } = settings;
  const keepLogs = (carryIns: CarryIn[], gone: CarryIn | null): void => {
    writeSettings({ ...settings, profile: { ...profile, carryIns } }).then(
      () => setRemoved(gone),
      () => setRefusal({ code: 'storage-full' }),
    );
  };
  return (
    <>
      {refusal && <Refused refusal={refusal} />}
      <SharedTotals
        totals={sharedTotals(profile.carryIns, logged)}
        removed={removed && (removed.name || String(removed.total))}
        onRemove={(at) => keepLogs(profile.carryIns.toSpliced(at, 1), profile.carryIns[at]!)}
        onBack={() => removed && keepLogs([...profile.carryIns, removed], null)}
      />
      <TakeOver
        view={taking.view}
        role={role}
        busy={busy}
        onRole={setRole}
        onTakeOver={() =>
          void act(
            // Asked again where no answer came: what is here already is not taken over a second time.
            untilAnswered(() => ask('takeOver', { cases: taking.cases, role })),
            ({ added }) => counted('takeover_done', added),
          )
        }
      />
      <Differing
        cases={differing.view}
        onRight={(ids) => {
          const cases = ids.flatMap((draftId) => {
            const said = differing.said.get(draftId);
            return said ? [{ draftId, said }] : [];
          });
          void act(ask('mendLogged', { cases }), mended);
        }}
      />
      <NotInLog
        cases={found.notInAds.map(({ case: one }) => ({ id: one.id, title: titleOf(one), takenOver: one.takenOver }))}
        onSetBack={(id, to, reason) =>
          void act(ask('setBack', { draftIds: [id], to, reason }), (count) => counted(`setback_done_${to}`, count))
        }
      />
      {done && (
        <Toast
          message={done}
          onUndo={() => void act(ask('undo', {}), () => '').then(() => setDone(null))}
          onGone={() => setDone(null)}
        />
      )}
    </>
  );
}
