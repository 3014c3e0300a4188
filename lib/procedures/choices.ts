import type { ConceptChoice } from '../model';
import { concepts } from './catalogue';

/** Every procedure as a resident may choose it: its title, the words it is looked for by, and the Case Log's own words where one row there stands for it. */
export const choices = (): ConceptChoice[] =>
  concepts().map(({ id, name, category, said, listed }) => ({
    id,
    name,
    category,
    said,
    ...(listed.length === 1 && { listed: listed[0]!.description }),
  }));
