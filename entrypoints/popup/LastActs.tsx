import { useEffect, useState } from 'preact/hooks';
import { History } from '../../components/desk/History';
import { Refused } from '../../components/Refused';
import type { Answer, Refusal, ToldAct } from '../../lib/model';
import { followActs } from '../../lib/platform/desk';
import { ask } from '../../lib/platform/messages';
import { type TextKey, text } from '../../lib/platform/text';

/** The last acts, as the store has them, each with its own undo. */
export function LastActs() {
  const [acts, setActs] = useState<Answer<ToldAct[]> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [undone, setUndone] = useState('');
  useEffect(() => followActs(setActs), []);
  const undo = async ({ id }: ToldAct): Promise<void> => {
    const reply = await ask('undo', { act: id });
    setRefusal(reply.ok ? null : reply.refusal);
    setUndone(reply.ok ? text(`undone_${reply.value.action}` as TextKey) : '');
  };
  const stopped = refusal ?? (acts && !acts.ok ? acts.refusal : null);
  return (
    <>
      {stopped && <Refused refusal={stopped} onDismiss={refusal ? () => setRefusal(null) : undefined} />}
      <p class="fine" role="status">
        {undone}
      </p>
      <History acts={acts?.ok ? acts.value : null} onUndo={(act) => void undo(act)} />
    </>
  );
}

/** The same, folded away until it is asked for: only then is it read. */
export function LastActsFolded() {
  const [open, setOpen] = useState(false);
  return (
    <details class="history-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('history_title')}</summary>
      {open && <LastActs />}
    </details>
  );
}
