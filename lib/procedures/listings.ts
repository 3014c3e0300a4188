import type { Listing } from '../model';
import { concept } from './catalogue';
import type { ListedRow } from './concept';
import { read } from './read';
import { compile, weighs } from './rules';

const bare = ({ class: klass, area, type, description }: ListedRow): Listing => ({
  class: klass,
  area,
  type,
  description,
});

/**
 * The rows of the Case Log that a concept may be, given the description: those that the description's words single out (the vessel or organ
 * named), else all of them, for the resident to choose from. Empty for an unknown concept and for one that is not logged.
 */
export function listingsFor(id: string, description: string): Listing[] {
  const listed = concept(id)?.listed ?? [];
  if (listed.length < 2) return listed.map(bare);
  const { has } = read(description);
  const named = listed.filter((row) => row.when !== undefined && weighs(compile(id, row.when), has) > 0);
  return (named.length > 0 ? named : listed).map(bare);
}
