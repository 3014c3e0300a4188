import type { Line } from '../model';
import { type Bench, type Candidate, type Drop, sift } from './bench';
import { dateOf } from './moments';
import { compareLines } from './order';
import type { RuleId } from './rules';
import { oppositeSides } from './wording';

const ADDENDUM = /\b(addend(um|a|ed)|re-?read|over-?read|second (read|opinion)|correction to report)\b/i;

/**
 * S4 (rules.md B.3): an addendum or re-read of a line that is there, or the same procedure again under the same accession number. Two
 * different procedures under one accession number are both kept: losing one would undercount.
 */
export function duplicates(bench: Bench): Bench {
  const originalsFirst = [...bench.standing].sort(
    (a, b) => Number(isAddendum(a.line)) - Number(isAddendum(b.line)) || compareLines(a.line, b.line),
  );
  const kept: Candidate[] = [];
  const drops = new Map<string, Drop>();
  for (const candidate of originalsFirst) {
    const drop = duplicateOf(candidate, kept);
    if (drop === null) kept.push(candidate);
    else drops.set(candidate.line.id, drop);
  }
  return sift(bench, (candidate) => drops.get(candidate.line.id) ?? candidate);
}

function duplicateOf(candidate: Candidate, kept: readonly Candidate[]): Drop | null {
  const amends = isAddendum(candidate.line);
  const rule: RuleId = amends ? 'S4.addendum' : 'S4.accession';
  const same = kept.find((other) => (amends ? amendedBy(other, candidate) : orderedTwice(other, candidate)));
  if (same !== undefined) return { reason: 'DUPLICATE_LINE', rule, absorbedBy: same.line.id };
  // An addendum's own wording may name nothing; the accession alone then says what it belongs to.
  const original = amends ? kept.find((other) => sameAccession(other, candidate)) : undefined;
  return original === undefined ? null : { reason: 'DUPLICATE_LINE', rule, absorbedBy: original.line.id };
}

const isAddendum = ({ status, comment, description }: Line): boolean =>
  [status, comment, description].some((text) => text !== null && ADDENDUM.test(text));

/** An addendum may be written days later; without an accession it must at least be of the same day. */
function amendedBy(original: Candidate, addendum: Candidate): boolean {
  if (!sameProcedure(original, addendum)) return false;
  const [a, b] = [original.line, addendum.line];
  if (a.accession !== null && b.accession !== null) return sameAccession(original, addendum);
  return a.patient !== null && a.patient === b.patient && sameDate(a, b);
}

function orderedTwice(first: Candidate, again: Candidate): boolean {
  return (
    sameAccession(first, again) &&
    sameDate(first.line, again.line) &&
    sameProcedure(first, again) &&
    !oppositeSides(first.line.description, again.line.description)
  );
}

const sameAccession = ({ line: a }: Candidate, { line: b }: Candidate): boolean =>
  a.accession !== null && a.accession === b.accession && a.patient === b.patient;

function sameDate(a: Line, b: Line): boolean {
  return a.start === null || b.start === null ? a.start === b.start : dateOf(a.start) === dateOf(b.start);
}

/** Lines that nobody can name are the same procedure where their wording is the same. */
function sameProcedure(a: Candidate, b: Candidate): boolean {
  if (a.concept !== null || b.concept !== null) return a.concept?.id === b.concept?.id;
  return wordingOf(a.line) === wordingOf(b.line);
}

const wordingOf = (line: Line): string => line.description.toLowerCase().replace(/\s+/g, ' ').trim();
