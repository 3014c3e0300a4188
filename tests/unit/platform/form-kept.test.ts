import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FormAnswer, type FormKept, NO_OFFERS, type OfferedRow } from '../../../lib/model';
import { keepAnswers } from '../../../lib/platform/answers';
import { previewForm, readFormKept, restoreForm } from '../../../lib/platform/form-kept';
import { keepOffers, keepTrackedCodes } from '../../../lib/platform/offers';

const option = (id: string) => ({ value: id, text: `Option ${id}` });
const answer = (wanted: string, id: string, chosenAt: number): FormAnswer => ({
  field: 'site',
  wanted,
  option: option(id),
  chosenAt,
});
const row = (description: string): OfferedRow => ({ area: 'Vascular', type: 'Access', description });

/** What another browser knew: two answers, two lists of the form, a list of codes. */
const theirs: FormKept = {
  answers: [answer('Main', '1', 1), answer('East', '2', 2)],
  offers: { ...NO_OFFERS, site: [option('1')], role: [option('r')] },
  tracked: { rows: [row('Port')], importedAt: 5 },
};

beforeEach(() => fakeBrowser.reset());

describe('what is known of the form, out of a backup', () => {
  it('comes back whole where nothing is known, and a second time changes nothing', async () => {
    expect(await previewForm(theirs)).toEqual({ answers: 2, differing: 0, offers: true, tracked: 'new' });
    await restoreForm(theirs, false);
    const now = await readFormKept();
    expect({ ...now, answers: new Set(now.answers) }).toEqual({ ...theirs, answers: new Set(theirs.answers) });
    expect(await previewForm(theirs)).toEqual({ answers: 0, differing: 0, offers: false, tracked: null });
  });

  it('leaves what was said and seen here, and says what is another in the backup', async () => {
    await keepAnswers([answer('Main', '9', 9)]);
    await keepOffers({ ...NO_OFFERS, site: [option('9')] });
    await keepTrackedCodes({ rows: [row('Drain')], importedAt: 9 });
    expect(await previewForm(theirs)).toEqual({ answers: 1, differing: 1, offers: true, tracked: 'differs' });
    await restoreForm(theirs, false);
    const kept = await readFormKept();
    expect(kept.answers).toEqual([answer('Main', '9', 9), answer('East', '2', 2)]);
    expect(kept.offers).toEqual({ ...NO_OFFERS, site: [option('9')], role: [option('r')] });
    expect(kept.tracked?.rows).toEqual([row('Drain')]);
  });

  it('takes the place of what is here where that is asked for', async () => {
    await keepAnswers([answer('Main', '9', 9)]);
    await keepTrackedCodes({ rows: [row('Drain')], importedAt: 9 });
    await restoreForm(theirs, true);
    const kept = await readFormKept();
    expect(kept.answers).toEqual([answer('East', '2', 2), answer('Main', '1', 1)]);
    expect(kept.tracked).toEqual(theirs.tracked);
  });
});
