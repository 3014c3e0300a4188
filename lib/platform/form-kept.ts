import { type FormAnswer, type FormKept, type FormOffers, type FormRestored, NO_OFFERS } from '../model';
import { keepAnswers, readAnswers } from './answers';
import { keepOffers, keepTrackedCodes, readOffers, readTrackedCodes } from './offers';

/** All that is known of the resident's own form and was said of it, for a backup. */
export async function readFormKept(): Promise<FormKept> {
  const [answers, offers, tracked] = [await readAnswers(), await readOffers(), await readTrackedCodes()];
  return { answers, offers, tracked };
}

/** What restoring would do to what is known of the form; nothing is written. */
export async function previewForm(theirs: FormKept): Promise<FormRestored> {
  return planOf(await readFormKept(), theirs).restored;
}

/** Takes in what a backup knows of the form. What is here stays, unless `replace` asks for the backup's. */
export async function restoreForm(theirs: FormKept, replace: boolean): Promise<void> {
  const { fresh, differing, offers, restored } = planOf(await readFormKept(), theirs);
  await keepAnswers(replace ? [...fresh, ...differing] : fresh);
  if (restored.offers) await keepOffers(offers);
  if (restored.tracked === 'new' || (restored.tracked === 'differs' && replace)) await keepTrackedCodes(theirs.tracked);
}

/** What of `theirs` is not in `mine`, and what says something else. */
export function planOf(mine: FormKept, theirs: FormKept) {
  const own = new Map(mine.answers.map((answer) => [keyOf(answer), answer]));
  const fresh = theirs.answers.filter((answer) => !own.has(keyOf(answer)));
  const differing = theirs.answers.filter((answer) => {
    const known = own.get(keyOf(answer));
    return known !== undefined && !alike(known.option, answer.option);
  });
  const offers = filled(mine.offers, theirs.offers);
  const restored: FormRestored = {
    answers: fresh.length,
    differing: differing.length,
    offers: !alike(offers, mine.offers),
    tracked: trackedOf(mine.tracked, theirs.tracked),
  };
  return { fresh, differing, offers, restored };
}

const keyOf = ({ field, wanted }: FormAnswer): string => `${field} ${wanted}`;

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was seen of the form here, and of lists that were not seen here what was seen there. */
function filled(mine: FormOffers, theirs: FormOffers): FormOffers {
  const lists = Object.keys(NO_OFFERS) as (keyof FormOffers)[];
  const unseen = lists.filter((list) => alike(mine[list], NO_OFFERS[list]));
  return { ...mine, ...Object.fromEntries(unseen.map((list) => [list, theirs[list]])) };
}

function trackedOf(mine: FormKept['tracked'], theirs: FormKept['tracked']): FormRestored['tracked'] {
  if (theirs === null || alike(mine?.rows, theirs.rows)) return null;
  return mine === null ? 'new' : 'differs';
}
