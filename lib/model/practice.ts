import type { Draft } from './draft';

/** The system, and the origin, that rows of our own practice worklist are said to come from: no site's origin is written so. */
export const PRACTICE = 'practice';

/** What the id of every draft begins with that was captured there, and of no other: it is told by its id alone, and found by the primary key. */
export const PRACTICE_IDS = `${PRACTICE}-`;

/** Whether a draft was captured from our own practice worklist: it counts for nothing, and fills the practice form alone. */
export const isPractice = ({ id }: Pick<Draft, 'id'>): boolean => id.startsWith(PRACTICE_IDS);
