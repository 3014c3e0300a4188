import { useEffect, useState } from 'preact/hooks';
import { PracticeCases } from '../../components/welcome/PracticeCases';
import type { Drafts } from '../../lib/drafts';
import type { Refusal } from '../../lib/model';
import { ask } from '../../lib/platform/messages';

/** The practice cases, and their removal, wired to the store. */
export function Practised({ drafts }: { drafts: Pick<Drafts, 'watchPractice'> }) {
  const [count, setCount] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => drafts.watchPractice((reply) => (reply.ok ? setCount(reply.value) : setRefusal(reply.refusal))), []);
  const remove = async () => {
    const reply = await ask('removePractice', {});
    setRefusal(reply.ok ? null : reply.refusal);
  };
  return <PracticeCases count={count} refusal={refusal} onRemove={() => void remove()} />;
}
