import type { ComponentChildren } from 'preact';
import { Refused } from '../../components/Refused';
import type { Drafts } from '../../lib/drafts';
import { text } from '../../lib/platform/text';
import { type TrainingRecord, useRecord } from './record';

interface Props {
  drafts: Drafts;
  children: (record: TrainingRecord) => ComponentChildren;
}

/** What a section makes of the record, once it was read; or why it could not be. */
export function Recorded({ drafts, children }: Props) {
  const { record, refusal } = useRecord(drafts);
  if (refusal) return <Refused refusal={refusal} />;
  return <>{record ? children(record) : <p class="fine">{text('record_reading')}</p>}</>;
}
