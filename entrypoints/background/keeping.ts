import type { Drafts } from '../../lib/drafts';
import type { Counts } from '../../lib/model';
import { noteKept, readKept } from '../../lib/platform/keeping';
import { readSettings } from '../../lib/platform/settings';

const DAY = 86_400_000;

/** Forgets the worklist details of cases logged longer ago than the resident wants to keep them; looks once a day, when the worker wakes. */
export async function forgetOld(drafts: Drafts): Promise<void> {
  const [{ detailsForDays }, { lookedAt }] = [await readSettings(), await readKept()];
  const now = Date.now();
  if (detailsForDays === null || now - lookedAt < DAY) return;
  const forgotten = await drafts.forget(now - detailsForDays * DAY);
  if (forgotten.ok) await noteKept({ lookedAt: now });
}

/**
 * Remembers beside the database how many drafts there are, so that a database that was lost is noticed. Nothing is noted where there are none:
 * that is either the beginning, or the loss.
 */
export async function rememberCount(counts: Counts): Promise<void> {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all > 0 && all !== (await readKept()).drafts) await noteKept({ drafts: all });
}
