import { type Known, narrowed } from '../../lib/caselog';
import type { Draft, FillValues } from '../../lib/model';

/** A draft's values for the form; of several rows that a procedure may be, only those that the Case Log still has. */
export function valuesOf({ caseId, fields, entries }: Draft, known: Known): FillValues {
  return {
    caseId,
    caseDate: fields.caseDate.value,
    caseYear: fields.caseYear.value,
    role: fields.role.value,
    site: fields.site.value,
    attending: fields.attending.value,
    patientType: fields.patientType.value,
    comments: fields.comments.value,
    entries: entries.map(({ concept, listings, chosen }) => ({
      concept,
      listings: chosen ? [chosen] : narrowed(listings, known),
    })),
  };
}
