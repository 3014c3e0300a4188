import type { Sheet } from '../systems/define';
import type { Candidate } from './candidate';
import { normaliseHeading } from './headings';
import type { Found } from './values';

const LAST_NAME = /^(?:patient )?(?:last name|surname|family name|name last|apellidos?|nachname|nom de famille)$/;
const FIRST_NAME = /^(?:patient )?(?:first name|given name|forename|name first|prenom|vorname|nombres?)$/;

/** A patient's name in two columns, as one: "HALL, NIA". */
export function nameInTwo({ columns, lines }: Sheet): Candidate[] {
  const at = (pattern: RegExp) => {
    const such = columns.flatMap(({ heading }, place) => (pattern.test(normaliseHeading(heading)) ? [place] : []));
    return such.length === 1 ? such[0]! : null;
  };
  const [last, first] = [at(LAST_NAME), at(FIRST_NAME)];
  if (last === null || first === null) return [];
  const { heading, element } = columns[last]!;
  const values = lines.map(({ spots }): Found | null => {
    const [family, given] = [spots[last], spots[first]].map((spot) =>
      spot ? spot.lines.map(({ text }) => text).join(' ') : '',
    );
    return family ? { text: given ? `${family}, ${given}` : family, element: spots[last]!.element } : null;
  });
  return [{ field: 'patientName', rank: 0, heading, column: last, element, values, misfits: 0 }];
}
