import { dateOf } from '../../components/moments';
import type { Drafts } from '../../lib/drafts';
import { type Answer, type AskedCount, answer } from '../../lib/model';
import { ask } from '../../lib/platform/messages';
import { readSettings } from '../../lib/platform/settings';
import { readCounted } from '../../lib/platform/table1';
import { concept } from '../../lib/procedures';
import { hasTable1, recordedCases, table1, trainingOf } from '../../lib/progress';
import { inject } from './frames';

/** The counts of Table 1, in all of training, for which the page in a tab has a box; none where it asks for none. */
export async function askedCounts(drafts: Pick<Drafts, 'facts'>, tabId: number): Promise<Answer<AskedCount[]>> {
  const training = trainingOf(await readSettings());
  if (training.pathway !== null && !hasTable1(training)) return answer([]);
  const injected = await inject(tabId, '/content-scripts/caselog.js', 'top');
  if (!injected.ok) return injected;
  const categories = table1([], []).map(({ category }) => category);
  const asked = await ask('matchCounts', { categories }, { tabId, frameId: 0 });
  if (!asked.ok) return asked;
  if (asked.value.every(({ at }) => at === 'nowhere')) return answer([]);
  const facts = await drafts.facts();
  if (!facts.ok) return facts;
  const lists = (await readCounted()).map(({ days }) => days);
  const rows = table1(lists, recordedCases(facts.value, training, concept, dateOf(new Date())));
  const countOf = new Map(rows.map(({ category, count }): [string, number] => [category, count]));
  return answer(asked.value.map((one) => ({ ...one, count: countOf.get(one.category) ?? 0 })));
}
