import type { DeskState } from '../../../components/desk';
import { caseLogAddress } from '../../../lib/caselog';
import { ask } from '../../../lib/platform/messages';

/** What is in front: the Case Log, a page whose rows were read before, or any other. */
export async function placeOf(tab: {
  id: number;
  url: string;
}): Promise<Pick<DeskState, 'place' | 'form' | 'reading'>> {
  const { id: tabId, url } = tab;
  const nowhere = { place: 'page', form: null, reading: null } as const;
  if (caseLogAddress(url) !== null) {
    const form = await ask('inspectCaseLog', { tabId });
    if (form.ok) return { ...nowhere, place: 'caselog', form: form.value };
    const refused = { form: null, refused: form.refusal, success: false, count: null, errors: [] };
    return { ...nowhere, place: 'caselog', form: refused };
  }
  const reading = await ask('currentReading', { tabId });
  if (!reading.ok || !reading.value) return nowhere;
  return { ...nowhere, place: 'reading', reading: reading.value };
}
