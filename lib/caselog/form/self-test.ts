import type { SelfTest } from '../../model';
import { FORMS } from './forms';
import { isFine, partsOf } from './parts';

/** Which parts of every known form version a page has: what a maintainer needs where the form has changed, and nothing of the case. */
export function selfTest(document: Document): SelfTest {
  return {
    versions: FORMS.map((form) => {
      const parts = partsOf(document, form);
      return { form: form.id, fits: parts.every(isFine), parts };
    }),
  };
}
