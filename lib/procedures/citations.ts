import { concept } from './catalogue';
import type { Concept } from './concept';
import { compile } from './rules';

/** Where it is written down what counts as what, by the beginning of a concept's id or category; the first that fits holds. */
const CITATIONS: readonly [RegExp, string][] = [
  [/^IMG$|^COMP$/, 'source 000 rule 4; rules.md B.3 S3'],
  [/^NC\.VISIT$|^NOC\./, 'rules.md B.4.9; names.md 1'],
  [/^NC\./, 'rules.md B.3 S2; names.md 3'],
  [/^O\.(CORONARY|SURGERY)$/, 'rules.md B.3 S2'],
  [
    /^(O\.(CECO|AVFCREATE|DACCOCC|NUCONV|BCONV|LYSCHK|VFBREPOS|UREMB|TDE)|PGI\.G2GJ|TT\.LINE|VI\.RETR)$/,
    'names.md 1; rules.md F8',
  ],
  [/^O\./, 'rules.md B.1'],
  [/./, 'source 000; rules.md B.5'],
];

/** A rule's text with its citation, as its id names it; an earlier version's rule is known by its procedure alone. */
export interface RuleSaid {
  concept: Concept;
  /** Null for a rule that is no longer in the catalogue. */
  text: string | null;
  cite: string;
}

const POSITION = /#\d+$/;

/**
 * What a rule's id stands for: one of today's catalogue, or of an earlier version ("VP.CHEST#3", where rules had positions for names), so that
 * a draft written then still explains itself. Null for an id of no procedure.
 */
export function ruleSaid(id: string): RuleSaid | null {
  const owner = concept(id.replace(POSITION, '').split('/')[0] as string);
  if (!owner) return null;
  const cite = (CITATIONS.find(([form]) => form.test(owner.id)) as [RegExp, string])[1];
  return { concept: owner, text: owner.words.find((text) => compile(owner.id, text).id === id) ?? null, cite };
}
