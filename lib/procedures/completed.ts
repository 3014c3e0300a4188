import type { Decision } from '../model';
import { decide } from './match';

/** Beginnings of what was not achieved: everything up to the next stop is left out. */
const FAILED =
  /\b(unable|unsuccessful|failed|failure|could not|couldn'?t|cannot|not (?:able|possible|performed|done|started|obtained)|attempted|no )[^;.,\n]*/gi;

/**
 * What was completed of a procedure that was not: the decision on the comment's words, those on failure left out (domain.md B.3 S1, P18:
 * "unable to access portal vein; wedged pressures obtained" is a hepatic venogram). Null concept where the comment names nothing completed.
 */
export function completedInstead(comment: string): Decision {
  return decide({ description: comment.replace(FAILED, (text) => ' '.repeat(text.length)) });
}
