import { useEffect, useState } from 'preact/hooks';
import { dateOf } from '../../components/moments';
import type { Drafts } from '../../lib/drafts';
import type { Refusal, Settings } from '../../lib/model';
import { readSettings } from '../../lib/platform/settings';
import { concept } from '../../lib/procedures';
import { type RecordedCase, recordedCases, type Training, trainingOf } from '../../lib/progress';

/** The training record as it stands: what the settings say, and every draft and logged case as it is counted. */
export interface TrainingRecord {
  settings: Settings;
  training: Training;
  cases: RecordedCase[];
  /** Those of them that are logged. */
  logged: RecordedCase[];
  today: string;
}

/** Watches the record, for as long as the section is shown. `record` is null until it was read. */
export function useRecord(drafts: Pick<Drafts, 'watchFacts'>): {
  record: TrainingRecord | null;
  refusal: Refusal | null;
} {
  const [record, setRecord] = useState<TrainingRecord | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(
    () =>
      drafts.watchFacts(async (facts) => {
        setRefusal(facts.ok ? null : facts.refusal);
        if (!facts.ok) return;
        const settings = await readSettings();
        const training = trainingOf(settings);
        const today = dateOf(new Date());
        const cases = recordedCases(facts.value, training, concept, today);
        setRecord({ settings, training, cases, logged: cases.filter(({ logged }) => logged), today });
      }),
    [],
  );
  return { record, refusal };
}
