import type { Alternative, Decision, Evidence } from '../model';
import { type Candidate, candidates } from './candidates';
import { codeSays } from './codes';
import { termId } from './lexicon';
import { isCut } from './normalise';
import { type Reading, read } from './read';
import type { Rule } from './rules';
import { weigh } from './verdict';

const ALTERNATIVES_AT_MOST = 4;

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
  const needed = new Set(rule.needs.flat());
  const seen: Evidence[] = reading.pieces
    .filter((piece) => piece.terms.some((term) => needed.has(term)))
    .map(({ start, end }) => ({ kind: 'word', text: description.slice(start, end), span: [start, end] }));
  return [...seen, { kind: 'rule', text: rule.id }];
}

const alternatives = (found: readonly Candidate[], answer: string): Alternative[] =>
  found
    .filter((one) => one.concept.id !== answer)
    .slice(0, ALTERNATIVES_AT_MOST)
    .map(({ concept, weight }) => ({
      concept: concept.id,
      category: concept.category,
      confidence: Math.round((50 * weight) / (found[0] as Candidate).weight) / 100,
    }));

/** What stands beside a description on its line. */
export interface Beside {
  code?: string | null;
  modality?: string | null;
  location?: string | null;
}

/** Maps a description by its words, its code, its modality and its place; see `decide` for what comes back. */
export function match(description: string, beside: Beside = {}): Decision {
  const reading = read(description);
  const modality = MODALITY[(beside.modality ?? '').trim().toUpperCase()];
  const place = LOCATIONS.find(([form]) => form.test(beside.location ?? ''))?.[1];
  for (const name of [modality, place]) if (name) reading.add(termId(name));

  const given = beside.code?.trim() || reading.codes.find((code) => codeSays(code).concepts.length > 0);
  const code = given ? codeSays(given) : null;
  const found = candidates(reading);
  const verdict = weigh(found, code, reading);
  if (!verdict) return NOTHING;

  const { concept, ground, confidence, review } = verdict;
  const rule = found.find((one) => one.concept === concept)?.rule;
  const why = rule ? wordsOf(rule, reading, description) : [];
  if (code) why.push({ kind: 'code', text: code.code, note: ground });
  if (modality) why.push({ kind: 'modality', text: beside.modality as string });
  return {
    concept: concept.id,
    category: concept.category,
    confidence,
    review: review || isCut(description),
    why,
    alternatives: alternatives(found, concept.id),
  };
}
