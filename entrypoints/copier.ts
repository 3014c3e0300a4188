import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyOf } from '../lib/worklist/copy';

/** Answers with the anonymised copy of the frame into which the resident's click put it. */
export default defineUnlistedScript(() =>
  copyOf(document, (below) => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    return drawn % below;
  }),
);
