import { useEffect, useState } from 'preact/hooks';
import { GlanceLine } from '../../components/desk/GlanceLine';
import type { Glance } from '../../lib/model';
import { ask } from '../../lib/platform/messages';

/** Nobody waits for the record to be counted: everything else is asked for first, so many milliseconds before. */
const AFTER = 400;

/** How far the record is; nothing until it is counted, or where there is none yet. `of` changes with what is staged and logged. */
export function AboutRecord({ of }: { of: string }) {
  const [glance, setGlance] = useState<Glance | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => void ask('glance', {}).then((reply) => reply.ok && setGlance(reply.value)), AFTER);
    return () => clearTimeout(timer);
  }, [of]);
  return glance && glance.count + glance.drafts > 0 ? <GlanceLine glance={glance} /> : null;
}
