import { tidy } from '../text';
import { kindOfHeading } from './headings';

/** A line that parts two reports: a rule of dashes, or a form feed. */
const RULE = /\n[ \t]*(?:[-=_*~#]{6,}|\f)[ \t]*\n/;
/** What a report begins with; a second one of the same kind may begin the next. */
const BEGINS =
  /^[ \t]*(?:accession|accession number|acc|mrn|patient|patient name|exam|examination|procedure report|operative report)\b[^\n:]{0,20}[:#]/i;
const SHORTEST = 60;

/** Several reports in one paste, one by one: parted by rules, or where what the first began with stands again. */
export function splitReports(text: string): string[] {
  const ruled = text
    .replace(/\r\n?/g, '\n')
    .split(RULE)
    .filter((part) => part.trim().length >= SHORTEST);
  return (ruled.length > 0 ? ruled : [text]).flatMap(byBeginning);
}

function byBeginning(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  const label = first && BEGINS.test(first) ? first.slice(0, first.search(/[:#]/)).trim().toLowerCase() : null;
  if (label === null) return [text];
  const parts: string[][] = [];
  for (const line of lines) {
    const isNext = line.trim().toLowerCase().startsWith(label) && BEGINS.test(line);
    const last = parts.at(-1);
    if (last === undefined || (isNext && last.join('').trim().length >= SHORTEST)) parts.push([line]);
    else last.push(line);
  }
  return parts.map((part) => part.join('\n'));
}

const HEADINGS_AT_LEAST = 3;
const PROSE_AT_LEAST = 200;
const PROCEDURAL =
  /\b(?:procedure|attending|resident|ultrasound|fluoroscop\w+|catheter|consent|sterile|punctured|French|Fr)\b/gi;
const WORDS_AT_LEAST = 4;

/** Whether a text is a report rather than a table: it has several known headings, or is prose in the words of one. Tabs make a table. */
export function isReport(given: string): boolean {
  const text = tidy(given.slice(0, 20_000).replace(/\t/g, '\n\t'));
  if (given.split('\t').length > given.split('\n').length) return false;
  const headings = text.split('\n').flatMap((line) => kindOfHeading(line.split(':')[0]?.trim() ?? '', 'colon') ?? []);
  if (new Set(headings).size >= HEADINGS_AT_LEAST) return true;
  const inline = [...text.matchAll(/\b([A-Z][A-Za-z() ]{2,30}):/g)].flatMap(
    ([, heading]) => kindOfHeading(heading as string, 'colon') ?? [],
  );
  if (new Set(inline).size >= HEADINGS_AT_LEAST) return true;
  return (
    text.length >= PROSE_AT_LEAST &&
    new Set(text.match(PROCEDURAL)?.map((word) => word.toLowerCase())).size >= WORDS_AT_LEAST
  );
}
