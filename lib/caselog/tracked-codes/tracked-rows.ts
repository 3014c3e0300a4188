import type { FormOffers, Listing, OfferedRow, TrackedCodes } from '../../model';
import { squash } from '../page/text';

/** What is known of the rows that the resident's own Case Log has. */
export interface Known {
  offers: FormOffers;
  /** The Case Log's own report, which decides where there is one. */
  tracked: TrackedCodes | null;
}

/** Whether the Case Log has a row; null where nothing says so. */
export function isOffered(listing: Listing, { offers, tracked }: Known): boolean | null {
  const has = (rows: readonly OfferedRow[]) => rows.some((row) => sameRow(row, listing));
  if (tracked) return has(tracked.rows);
  if (has(offers.rows)) return true;
  if (offers.areas.length > 0 && !lists(offers.areas, listing.area)) return false;
  const types = Object.entries(offers.types).find(([area]) => squash(area) === squash(listing.area))?.[1];
  return types && !lists(types, listing.type) ? false : null;
}

/**
 * The rows that a concept may still mean, knowing what the Case Log has: those that it does not have fall away, unless none would be left. A
 * row is never preferred for having been seen: that another was not is no proof.
 */
export function narrowed(listings: readonly Listing[], known: Known): Listing[] {
  const left = listings.filter((listing) => isOffered(listing, known) !== false);
  return left.length > 0 ? left : [...listings];
}

const lists = (names: readonly string[], name: string): boolean => names.some((one) => squash(one) === squash(name));

const sameRow = (row: OfferedRow, listing: Listing): boolean =>
  squash(row.area) === squash(listing.area) &&
  squash(row.type) === squash(listing.type) &&
  squash(row.description) === squash(listing.description);
