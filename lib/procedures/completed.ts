import type { Decision } from '../model';
import { match } from './match';

/** Beginnings of what was not achieved: everything up to the next stop is left out. */
const FAILED =
  /\b(unable|unsuccessful|failed|failure|could not|couldn'?t|cannot|not (?:able|possible|performed|done|started|obtained)|attempted|no )[^;.,\n]*/gi;
const READ_AT_MOST = 2_000;

/**
 * What was completed of a procedure that was not: the decision on the comment's words, those on failure left out (rules.md B.3 S1, P18:
 * "unable to access portal vein; wedged pressures obtained" is a hepatic venogram). Concept and category are null where the comment names
 * nothing completed. Spans are offsets into the comment.
 */
export function completedInstead(comment: string): Decision {
  return match(comment.slice(0, READ_AT_MOST).replace(FAILED, (text) => ' '.repeat(text.length)));
}
