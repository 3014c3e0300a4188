import type { WorklistRow } from '../../model';

/** Words of a name: two letters or more are compared whole, an initial with a word's beginning. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two names may be one person's: all that the shorter says stands in the longer, or two words are the same. */
function isOnePerson(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const stands = (word: string) =>
    many.some((other) => other === word || (Math.min(word.length, other.length) === 1 && word[0] === other[0]));
  const same = few.filter((word) => word.length > 1 && many.includes(word)).length;
  return few.every(stands) || same > 1;
}

/**
 * Marks the rows of an MRN under which names of different people stand: the page leaves out the issuers that would tell them apart. They are
 * shown as two and never taken together.
 */
export function markSharedMrns(rows: readonly { row: WorklistRow }[]): void {
  const names = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const { mrn, patientName } = row.fields;
    if (mrn !== null && patientName !== null) names.set(mrn, (names.get(mrn) ?? new Set()).add(patientName));
  }
  const shared = new Set<string>();
  for (const [mrn, [first, ...others]] of names)
    if (others.some((other) => !isOnePerson(first!, other))) shared.add(mrn);
  for (const { row } of rows) if (row.fields.mrn !== null && shared.has(row.fields.mrn)) row.mrnShared = true;
}
