import type { PracticeLists } from '../../components/practice/PracticeForm';
import type { Listing } from '../../lib/model';
import { concepts, listingsFor } from '../../lib/procedures';

/** Every row that the catalogue knows, as the form's picker lists it. */
export function practiceCodes(): Listing[] {
  const all = concepts().flatMap(({ id }) => listingsFor(id, ''));
  return [...new Map(all.map((listing) => [JSON.stringify(listing), listing])).values()];
}

/**
 * What the practice form's lists offer.
 * @param site the resident's own, so that it can be found there; null where nobody said it
 */
export function practiceLists(codes: readonly Listing[], site: string | null): PracticeLists {
  const sites = ['Northside Ambulatory Vascular Center', 'Saint Brigid Hospital', 'University Hospital'];
  return {
    years: ['1', '2', '3', '4', '5', '6', '7'],
    roles: ['Primary', 'Secondary', 'Assisting'],
    sites: site === null || sites.includes(site) ? sites : [...sites, site],
    attendings: ['Adeyemi, Folasade', 'Osei, Kwame', 'Park, Ji-Woo', 'Tanaka, Hiro'],
    patientTypes: ['Adult', 'Pediatric'],
    classes: distinct(codes.map((code) => code.class)),
  };
}

/** Each text once, in order. */
export const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
