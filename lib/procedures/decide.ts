import type { Decision } from '../model';
import { codeSays } from './codes';
import { completedInstead } from './completed';
import { type Learned, NOTHING_LEARNED, overruled } from './learned';
import { type Beside, match } from './match';

/** One worklist line, as far as it bears on what was done. `code` is the CPT, HCPCS or local number the page shows. */
export interface Question extends Beside {
  description: string;
  comment?: string | null;
  status?: string | null;
}

const STOPPED = /abort|incomplete|discontinu|terminat|unsuccess|fail/i;

/**
 * What a line is taken to be. Pure, synchronous, never throws; reads the first 2,000 characters. `review` is true where a wrong silent answer
 * would be likely: the words do not settle it, two categories fit equally, words and code disagree. Where nothing fits, concept and category
 * are null and `review` is true. Spans of the evidence are UTF-16 offsets into `description` as given.
 * A line whose status says that it was stopped is what its comment says was completed (rules.md B.3 S1; spans then point into the comment);
 * where the comment names nothing, it is what was planned, with `review` true. Whether anything was done at all is not judged here.
 * @param learned what the line's site was taught to mean by a description: it comes before the catalogue, whose answer is then a runner-up
 */
export function decide(
  { description, comment, status, ...beside }: Question,
  learned: Learned = NOTHING_LEARNED,
): Decision {
  const known = learned(description);
  const matched = (): Decision => {
    const decision = match(description, beside);
    return known ? overruled(decision, known, beside.code ? codeSays(beside.code) : null) : decision;
  };
  if (!status || !STOPPED.test(status)) return matched();
  const done = completedInstead(comment ?? '');
  return done.concept === null ? { ...matched(), review: true } : done;
}
