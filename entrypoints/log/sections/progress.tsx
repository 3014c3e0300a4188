import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Progress } from '../../../components/progress/Progress';
import type { Drafts } from '../../../lib/drafts';
import { progressView } from '../progress/view';
import { Recorded } from '../Recorded';
import type { TrainingRecord } from '../record';

/** How far the training record is. */
export function ProgressSection({ drafts }: { drafts: Drafts }) {
  return <Recorded drafts={drafts}>{(record) => <Shown record={record} />}</Recorded>;
}

function Shown({ record }: { record: TrainingRecord }) {
  const view = useMemo(() => progressView(record), [record]);
  return <Progress view={view} onOptions={() => void browser.runtime.openOptionsPage()} />;
}
