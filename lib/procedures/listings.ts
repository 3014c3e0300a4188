import type { Listing } from '../model';
import { concept } from './catalogue';
import { onInterventionalForm } from './places';
import { read } from './read';
import { compile, weighs } from './rules';

/**
 * The rows of the interventional form that a concept may be, given the description: those that its words single out (the vessel or organ
 * named), else all of them, for the resident to choose from. Empty for an unknown concept and for one that is not logged.
 */
export function listingsFor(id: string, description: string): Listing[] {
  const listed = concept(id)?.listed ?? [];
  if (listed.length < 2) return listed.map(onInterventionalForm);
  const { has } = read(description);
  const named = listed.filter((row) => row.when !== undefined && weighs(compile(id, row.when), has) > 0);
  return distinct((named.length > 0 ? named : listed).map(onInterventionalForm));
}

/** Rows that only the two trees told apart are one row on the form. */
function distinct(listings: readonly Listing[]): Listing[] {
  return [...new Map(listings.map((listing) => [JSON.stringify(listing), listing])).values()];
}
