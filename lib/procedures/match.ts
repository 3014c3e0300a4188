import type { Alternative, Decision, Evidence } from '../model';
import { type Candidate, candidates } from './candidates';
import { codeSays } from './codes';
import { type Frame, frame } from './frame';
import { termId } from './lexicon';
import type { Piece } from './negation';
import { isCut } from './normalise';
import { type Reading, read } from './read';
import type { Rule } from './rules';
import type { Read } from './signs';
import { type Verdict, weigh } from './verdict';

const ALTERNATIVES_AT_MOST = 4;
/** A text that is cut off is not called surer than one that is open. */
const CUT_AT_MOST = 0.7;
/** So much of a text that is cut off is shown. */
const ENDING = 20;

/** The terms a modality column stands for (DICOM modality codes). */
const MODALITY: Record<string, string> = {
  CT: 'ct',
  MR: 'mr',
  US: 'us',
  NM: 'nm',
  PT: 'pet',
  MG: 'mammogram',
  XA: 'ir',
  DX: 'xray',
  CR: 'xray',
};
/** Rooms and services that name the organ where the description does not. */
const LOCATIONS: readonly [RegExp, string][] = [[/\b(breast|mammo)/i, 'breast']];

const NOTHING: Decision = { concept: null, category: null, confidence: 0, review: true, why: [], alternatives: [] };

function wordsOf(rule: Rule, reading: Reading, description: string): Evidence[] {
  const needed = new Set(rule.terms);
  const seen: Evidence[] = reading.pieces
    .filter((piece) => piece.terms.some((term) => needed.has(term)))
    .map(({ start, end }) => ({ kind: 'word', text: description.slice(start, end), span: [start, end] }));
  return [...seen, { kind: 'rule', text: rule.id }];
}

const round = (share: number): number => Math.round(1_000 * share) / 1_000;

/** The other procedures that may be meant, those that the clauses name first; none is called likelier than the one before it. */
function alternatives(parts: readonly Candidate[], found: readonly Candidate[], answer: string): Alternative[] {
  const top = found[0]?.weight ?? 1;
  let last = 1;
  return [...new Map([...parts, ...found].map((one) => [one.concept.id, one])).values()]
    .filter((one) => one.concept.id !== answer)
    .slice(0, ALTERNATIVES_AT_MOST)
    .map((one) => {
      last = Math.min(last, Math.round((50 * one.weight) / top) / 100, 0.5);
      return { concept: one.concept.id, category: one.concept.category, confidence: parts.includes(one) ? 0.5 : last };
    });
}

/** Why the resident is asked: the words that were not understood or not used, what may be goods, the clauses, a text that is cut off. */
function doubts(read: Read | null, parts: Frame | null, cut: boolean, description: string): Evidence[] {
  const about = (kind: Evidence['kind'], pieces: readonly Piece[]): Evidence[] =>
    pieces.map(({ start, end }) => ({ kind, text: description.slice(start, end) }));
  return [
    ...(parts ? [{ kind: parts.kind, text: parts.of.map(({ concept }) => concept.name).join('; ') } as const] : []),
    ...(cut ? [{ kind: 'cut', text: description.slice(-ENDING) } as const] : []),
    ...about('unread', read?.unread ?? []),
    ...about('unused', read?.unexplained ?? []),
    ...about('goods', read?.goods ?? []),
  ];
}

/** What stands beside a description on its line. */
export interface Beside {
  code?: string | null;
  modality?: string | null;
  location?: string | null;
}

/** A decision, and the verdict it is written from; null where nothing is known of the line. */
export interface Study {
  decision: Decision;
  verdict: Verdict | null;
}

/** Maps a description by its words, its code, its modality and its place; see `decide` for what comes back. */
export const match = (description: string, beside: Beside = {}): Decision => study(description, beside).decision;

/** Maps a description as `match` does, with the signs that told. */
export function study(description: string, beside: Beside = {}): Study {
  const reading = read(description);
  const modality = MODALITY[(beside.modality ?? '').trim().toUpperCase()];
  const place = LOCATIONS.find(([form]) => form.test(beside.location ?? ''))?.[1];
  for (const name of [modality, place]) if (name) reading.add(termId(name));

  const given = beside.code?.trim() || reading.codes.find((code) => codeSays(code).concepts.length > 0);
  const code = given ? codeSays(given) : null;
  const found = candidates(reading);
  const parts = frame(reading, description, found[0]);
  const verdict = weigh(found, code, reading, parts !== null);
  if (!verdict) return { decision: NOTHING, verdict };

  const concept =
    !parts || parts.of.some((one) => one.concept === verdict.concept)
      ? verdict.concept
      : (parts.of[0] as Candidate).concept;
  const rule = found.find((one) => one.concept === concept)?.rule;
  const why = rule ? wordsOf(rule, reading, description) : [];
  if (code) why.push({ kind: 'code', text: code.code, note: verdict.code });
  if (modality) why.push({ kind: 'modality', text: beside.modality as string });
  const cut = isCut(description);
  const review = verdict.review || cut;
  if (review) why.push(...doubts(verdict.read, parts, cut, description));
  const decision: Decision = {
    concept: concept.id,
    category: concept.category,
    confidence: round(cut ? Math.min(verdict.confidence, CUT_AT_MOST) : verdict.confidence),
    review,
    why,
    alternatives: alternatives(parts?.of ?? [], found, concept.id),
    ...(parts?.kind === 'several' && {
      entries: parts.of.map(({ concept: one }) => ({ category: one.category, concept: one.id })),
    }),
  };
  return { decision, verdict };
}
