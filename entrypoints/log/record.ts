import { useEffect, useState } from 'preact/hooks';
import { dateOf } from '../../components/moments';
import type { Drafts } from '../../lib/drafts';
import type { DraftFacts, Refusal, Settings } from '../../lib/model';
import { type Kept, readKept } from '../../lib/platform/keeping';
import { readSettings, watchSettings } from '../../lib/platform/settings';
import { concept } from '../../lib/procedures';
import { type RecordedCase, recordedCases, type Training, trainingOf } from '../../lib/progress';

/** The training record as it stands: what the settings say, and every draft and logged case as it is counted. */
export interface TrainingRecord {
  settings: Settings;
  training: Training;
  cases: RecordedCase[];
  /** Those of them that are logged. */
  logged: RecordedCase[];
  /** What the last reconciling left to correct in the Case Log. */
  corrections: number;
  /** The day on which an export was last held against the record, and the cases that it had just as they are here. */
  inCaseLog: Kept['inCaseLog'];
  today: string;
}

/** Watches the record, for as long as the section is shown. `record` is null until it was read. */
export function useRecord(drafts: Pick<Drafts, 'watchFacts'>): {
  record: TrainingRecord | null;
  refusal: Refusal | null;
} {
  const [record, setRecord] = useState<TrainingRecord | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let facts: DraftFacts[] | null = null;
    // Asked for while the cases are still being read.
    let said = Promise.all([readSettings(), readKept()]);
    const count = async (): Promise<void> => {
      const [settings, { corrections, inCaseLog }] = await said;
      if (facts === null) return;
      const training = trainingOf(settings);
      const today = dateOf(new Date());
      const cases = recordedCases(facts, training, concept, today);
      setRecord({
        settings,
        training,
        cases,
        logged: cases.filter(({ logged }) => logged),
        corrections: corrections.length,
        inCaseLog,
        today,
      });
    };
    const stops = [
      drafts.watchFacts((found) => {
        setRefusal(found.ok ? null : found.refusal);
        if (!found.ok) return;
        facts = found.value;
        void count();
      }),
      // A pathway that is said in the options, or a log carried in, shows at once.
      watchSettings(() => {
        said = Promise.all([readSettings(), readKept()]);
        void count();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { record, refusal };
}
