import * as z from 'zod/mini';
import { type Imported, WordingKey } from '../../model';

/** Teaching a site's wording, and handing on what was taught. */
export const learning = {
  /** The wording of a line that the resident corrected; what it says and means is read from the draft. */
  teachWording: { from: 'page', data: z.object({ draftId: z.string(), lineId: z.string() }) },
  revokeWording: { from: 'page', data: WordingKey },
  /** `text`: a colleague's file; `replace`: wordings that shall mean what the file says in place of one's own. */
  importWordings: { from: 'page', data: z.object({ text: z.string(), replace: z.array(WordingKey) }) },
} as const;

export interface LearningReplies {
  teachWording: null;
  revokeWording: null;
  importWordings: Imported;
}
