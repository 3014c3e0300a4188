import type { DeskState } from '../../../components/desk/desk';
// Not through the folder's index, by which the whole form filler would come along.
import { caseLogAddress, isMobileForm, isOfCaseLog } from '../../../lib/caselog/form/address';
import { ask } from '../../../lib/platform/messages';
import { practicePage } from '../../../lib/platform/practice';
import type { Tab } from './world';

type Place = Pick<DeskState, 'place' | 'form' | 'reading'>;
const PAGE: Place = { place: 'page', form: null, reading: null };

const NO_FORM = { form: null, success: false, count: null, errors: [] };

/**
 * What is in front: the Case Log, a page whose rows were read before, or any other. A side panel is not told a tab's address; the Case Log's own
 * page answers all the same.
 */
export async function placeOf({ id: tabId, url }: Tab): Promise<Place> {
  const isCaseLog = caseLogAddress(url) !== null || practicePage(url) === 'form';
  if (isCaseLog || url === '') {
    const form = await ask('inspectCaseLog', { tabId });
    if (form.ok) return { ...PAGE, place: 'caselog', form: form.value };
    if (isCaseLog) return { ...PAGE, place: 'caselog', form: { ...NO_FORM, refused: form.refusal } };
  }
  // Other pages of the Case Log hold neither a worklist nor a form to fill, and no case that was filled.
  if (isOfCaseLog(url)) {
    const code = isMobileForm(url) ? 'form-mobile' : 'not-the-case-log';
    return { ...PAGE, place: 'caselog', form: { ...NO_FORM, refused: { code }, holds: null } };
  }
  const reading = await ask('currentReading', { tabId });
  return reading.ok && reading.value ? { ...PAGE, place: 'reading', reading: reading.value } : PAGE;
}
