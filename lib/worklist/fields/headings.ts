import type { WorklistField } from '../../model';
import { keeper } from '../../tables/memo';
import { foldAccents } from '../../text/fold';
import { FOREIGN, HEADINGS } from './heading-synonyms';
import { HEADINGS_ABROAD, SHORTENED } from './heading-synonyms-es-fr-de';

/** What a heading claims its column to be; rank 0 is the strongest name of the field. */
export interface Claim {
  field: WorklistField;
  rank: number;
}

/** A part of a heading: "Patient Name / MRN" has two. A part that names no field has no claims. */
export interface HeadingPart {
  heading: string;
  claims: Claim[];
}

const listed = (text: string) => text.split(',').map((heading) => heading.trim());

const CLAIMS = new Map<string, Claim[]>();
for (const names of [HEADINGS, HEADINGS_ABROAD])
  for (const [field, ranks] of Object.entries(names) as [WorklistField, string][])
    ranks.split(';').forEach((headings, rank) => {
      for (const heading of listed(headings)) claim(heading, { field, rank });
    });

function claim(heading: string, { field, rank }: Claim): void {
  for (const spelling of new Set([heading, spelledOut(heading)])) {
    const before = CLAIMS.get(spelling) ?? [];
    if (spelling !== '' && !before.some((other) => other.field === field))
      CLAIMS.set(spelling, [...before, { field, rank }]);
  }
}

/** A heading with the words that were cut short written out. */
function spelledOut(heading: string): string {
  return heading
    .split(' ')
    .map((word) => SHORTENED[word] ?? word)
    .join(' ');
}

const FOREIGN_HEADINGS = new Set(listed(FOREIGN));

/** Words that say whose the column is and nothing of what stands in it. */
const NEUTRAL = new Set(['ir', 'vir', 'radiology', 'imaging', 'rad', 'the', 'primary', 'actual', 'local', 'full']);
/** Headings that say nothing alone when another stands over them: the "Date" under "Report" is no study's. */
const BARE = new Set([
  'date',
  'time',
  'date time',
  'name',
  'id',
  'number',
  'start',
  'end',
  'code',
  'type',
  'status',
  'description',
]);
/** What stands beside a heading about sorting; "click to sort rows by …" repeats the heading and goes to the end. */
const SORTING =
  /(?<=\S)\s*\bclick to sort\b.*|\b(?:un)?sort(?:ed|able)?\b(?: rows)?(?: by\b)?|\b(?:ascending|descending|asc|desc)\b|[▲▼△▽↑↓⇅↕]/gs;

/**
 * A heading as the synonyms spell it: lower case, camel case split, `#` and "No." as "number", punctuation and sort words dropped
 * (worklists.md 4).
 */
export function normaliseHeading(heading: string): string {
  return foldAccents(
    heading
      .slice(0, LONGEST)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2'),
  )
    .replace(/\(s\)/g, 's')
    .replace(/#|№|\bn\.?[º°]/g, ' number ')
    .replace(/\b([dl])['’]/g, '$1 ')
    .replace(/['’`.]/g, '')
    .replace(SORTING, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:no|nr|num)\b/g, 'number')
    .replace(/\bdatetime\b/g, 'date time')
    .replace(/\bdate and time\b/g, 'date time')
    .replace(/\btime date\b/g, 'date time')
    .replace(/\bpatients\b/g, 'patient')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fields a heading may name; empty where it names none. */
export function claimsOf(heading: string): Claim[] {
  return heading.length > LONGEST_KEPT ? claimed(heading.slice(0, LONGEST)) : lately(heading, 0, claimed);
}

/** No heading is longer. */
const LONGEST = 200;
const LONGEST_KEPT = 80;
const lately = keeper<Claim[]>();

function claimed(heading: string): Claim[] {
  const whole = normaliseHeading(heading);
  const known = CLAIMS.get(whole);
  if (known) return known;
  const bare = normaliseHeading(heading.replace(/\([^)]*\)\s*$/, ''));
  const plain = bare
    .split(' ')
    .filter((word) => !NEUTRAL.has(word))
    .join(' ');
  const long = spelledOut(whole);
  return (
    [bare, plain, long, long.replace(/^patient (?=mrn\b)/, ''), spelledOut(plain)]
      .map((one) => CLAIMS.get(one))
      .find(Boolean) ?? []
  );
}

/** A heading as the fields it names, in their order: "MRN" is one part, "Patient Name / MRN" or "Name/ID" two. */
export function partsOf(heading: string): HeadingPart[] {
  if (heading.length > LONGEST) return [{ heading, claims: claimsOf(heading) }];
  const whole = { heading, claims: claimsOf(heading) };
  const texts = heading.split(/\s*[/|,;&\n]\s*|\s+and\s+/).filter((text) => text !== '');
  if (texts.length < 2) return [whole];
  const owner = normaliseHeading(heading).split(' ')[0];
  const parts = texts.map((text) => {
    const own = claimsOf(text);
    return { heading: text, claims: own.length > 0 ? own : claimsOf(`${owner} ${text}`) };
  });
  // "Date/Time" is one field by two names; "Patient / MRN" is two, although "Patient MRN" is one.
  const fields = new Set(parts.flatMap(({ claims }) => claims.map(({ field }) => field)));
  if (fields.size > 1) return parts;
  const oneField = parts.every(({ claims }) => claims.length > 0);
  if (whole.claims.length === 0 && oneField) return [{ heading, claims: parts[0]!.claims }];
  return whole.claims.length > 0 || fields.size === 0 ? [whole] : parts;
}

/** Whether a heading is to be read together with the one over it, and not alone. */
export function needsContext(heading: string): boolean {
  return BARE.has(normaliseHeading(heading));
}

/** Whether headings are those of a table of results, medication or money. */
export function areForeign(headings: readonly string[]): boolean {
  return headings.filter((heading) => FOREIGN_HEADINGS.has(normaliseHeading(heading))).length >= 2;
}

const OF_MOMENTS = new Set(
  'date time of start started fecha hora de del la el y heure et du l datum uhrzeit zeit der des'.split(' '),
);

/** Whose moment a heading names: "Study Date" and "Study Time" both name "study", "Date" names "". */
export function stemOf(heading: string): string {
  return normaliseHeading(heading)
    .split(' ')
    .filter((word) => !OF_MOMENTS.has(word))
    .join(' ');
}
