import { dateOf } from '../../components/moments';
import type { Drafts } from '../../lib/drafts';
import { type Answer, answer, type DraftFacts, type Glance, type Settings } from '../../lib/model';
import { lastWrite } from '../../lib/platform/desk';
import { keepGlance, keptGlance } from '../../lib/platform/glance';
import { readSettings } from '../../lib/platform/settings';
import { concept } from '../../lib/procedures';
import { recordedCases, standingOf, trainingOf } from '../../lib/progress';

/** How far the record is, for whoever has not the means to count it. Thousands of cases are not counted again while nothing changed. */
export async function glance(drafts: Pick<Drafts, 'facts'>): Promise<Answer<Glance>> {
  const settings = await readSettings();
  const today = dateOf(new Date());
  const of = JSON.stringify([await lastWrite(), settings, today]);
  const kept = await keptGlance(of);
  if (kept) return answer(kept);
  const facts = await drafts.facts();
  if (!facts.ok) return facts;
  const found = glanceOf(facts.value, settings, today);
  await keepGlance(of, found);
  return answer(found);
}

/** Counts as the Progress page does: distinct encounters logged, with what was carried in. */
export function glanceOf(facts: readonly DraftFacts[], settings: Settings, today: string): Glance {
  const training = trainingOf(settings);
  const { carryIns } = settings.profile;
  const cases = recordedCases(facts, training, concept, today);
  const { count, total } = standingOf(training, cases, carryIns);
  return { count, total, drafts: cases.filter((one) => !one.logged).length };
}
