import type { WorklistRow } from '../../model';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const CUT = '…';

/**
 * Makes the cutter of a row: it takes the patient's own identifiers out of a text that is to leave the page. Numbers and dates are cut
 * wherever they stand alone; the name where two of its parts stand side by side, in any order; with `anyName`, for free text,
 * every single part of three letters or more. (A description keeps lone words: a patient may be called Port.)
 */
export function cutterFor({ fields, cells }: WorklistRow): (text: string, anyName?: boolean) => string {
  const { mrn, accession, order, session } = fields;
  const ids = [mrn, accession, order, session, cells.mrn?.text, fields.birthDate, cells.birthDate?.text]
    .filter((id) => id !== null && id !== undefined && id.length >= 4)
    .map((id) => fold(id!));
  const names = new Set((fields.patientName?.match(WORD) ?? []).map(fold).filter((part) => part.length > 1));
  return (text, anyName = false) => {
    const marks = [...ids.flatMap((id) => occurrences(text, id)), ...nameMarks(text, names, anyName)];
    return marks.length === 0 ? text : without(text, marks);
  };
}

type Mark = [start: number, end: number];

/** Letters compared without case and accents. Never changes the length, so that places in the text stay true. */
function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join('');
}

function occurrences(text: string, id: string): Mark[] {
  const folded = fold(text);
  const marks: Mark[] = [];
  for (let at = folded.indexOf(id); at >= 0; at = folded.indexOf(id, at + 1)) {
    const inside = /[\p{L}\p{N}]/u;
    if (!inside.test(folded[at - 1] ?? '') && !inside.test(folded[at + id.length] ?? ''))
      marks.push([at, at + id.length]);
  }
  return marks;
}

function nameMarks(text: string, names: ReadonlySet<string>, anyName: boolean): Mark[] {
  const words = Array.from(text.matchAll(WORD), (match) => ({
    at: match.index,
    word: match[0],
    own: names.has(fold(match[0])),
  }));
  return words.flatMap(({ at, word, own }, place): Mark[] => {
    const beside = words[place - 1]?.own || words[place + 1]?.own;
    return own && (beside || (anyName && word.length >= 3)) ? [[at, at + word.length]] : [];
  });
}

function without(text: string, marks: readonly Mark[]): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    if (start >= from) kept += text.slice(from, start) + CUT;
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}
