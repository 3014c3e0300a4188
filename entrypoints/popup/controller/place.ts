import type { DeskState } from '../../../components/desk/desk';
// Not through the folder's index, by which the whole form filler would come along.
import { caseLogAddress } from '../../../lib/caselog/form/address';
import { ask } from '../../../lib/platform/messages';
import { practicePage } from '../../../lib/platform/practice';
import type { Tab } from './world';

type Place = Pick<DeskState, 'place' | 'form' | 'reading'>;
const PAGE: Place = { place: 'page', form: null, reading: null };

/**
 * What is in front: the Case Log, a page whose rows were read before, or any other. A side panel is not told a tab's address; the Case Log's own
 * page answers all the same.
 */
export async function placeOf({ id: tabId, url }: Tab): Promise<Place> {
  const isCaseLog = caseLogAddress(url) !== null || practicePage(url) === 'form';
  if (isCaseLog || url === '') {
    const form = await ask('inspectCaseLog', { tabId });
    if (form.ok) return { ...PAGE, place: 'caselog', form: form.value };
    const refused = { form: null, refused: form.refusal, success: false, count: null, errors: [] };
    if (isCaseLog) return { ...PAGE, place: 'caselog', form: refused };
  }
  const reading = await ask('currentReading', { tabId });
  return reading.ok && reading.value ? { ...PAGE, place: 'reading', reading: reading.value } : PAGE;
}
