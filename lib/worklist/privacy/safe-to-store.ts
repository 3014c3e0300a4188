import { readMoments } from '../../tables/moments';
import { FOREIGN, HEADINGS } from '../fields/heading-synonyms';
import { normaliseHeading } from '../fields/headings';

const LONGEST = 100;

/** Words of column headings that name no field of ours. */
const OTHERS = `ref reference local external ext alternate alt old new other my our type class kind group list flag priority urgency reason
  count key tag link file page line item entry record user owner created updated changed modified last first second next text info detail
  details data value label title subject category section code body part side clinic service account visit`;

/** Every word that a heading of a worklist is known to be made of. */
const VOCABULARY = new Set(
  [...Object.values(HEADINGS), FOREIGN, OTHERS].flatMap((headings) => headings.match(/[a-z0-9]+/g) ?? []),
);

/**
 * The normal form under which a heading is kept; its own normal form is itself, and that of a column without a heading is ''. Null where it
 * could hold patient data, as it does where a line was taken for the headings: four digits in a row, a date, a name as DICOM writes it,
 * or several words of which none is a word of headings ("DOE, JANE").
 */
export function keepableHeading(heading: string): string | null {
  const kept = normaliseHeading(heading);
  const words = kept.split(' ');
  if (kept.length > LONGEST || /\p{N}{4}/u.test(heading) || heading.includes('^')) return null;
  if (readMoments([heading], new Date())[0]) return null;
  if (words.length > 1 && !words.some((word) => VOCABULARY.has(word))) return null;
  // What is kept must itself pass.
  return kept === heading || keepableHeading(kept) === kept ? kept : null;
}

/**
 * A page's path as it is kept: each part that may be an identifier or a name is '_'. "/patients/00412300/orders" is "/patients/_/orders"; its own
 * normal form is itself.
 */
export function keepablePath(path: string): string {
  const parts = path.slice(0, 2_000).split('/').slice(1, 20);
  return `/${parts.map((part) => (isPlain(part) ? part : '_')).join('/')}`.slice(0, 300);
}

/** A word or two of an address: few digits, nothing that had to be escaped, no separator of names. */
const isPlain = (part: string): boolean =>
  /^[\w.~-]{0,40}$/.test(part) && !/\d{3}|[0-9a-f]{8}-|\d.*\d.*\d.*\d/i.test(part);
