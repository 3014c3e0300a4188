import type { Alternative, Decision, Evidence } from '../model';
import { concept, rulesByTerm } from './catalogue';
import { type CodeSays, codeSays } from './codes';
import type { Concept } from './concept';
import { termId } from './lexicon';
import { isCut } from './normalise';
import { type Reading, read } from './read';
import { type Rule, weighs } from './rules';

/** One worklist line, as far as it bears on what was done. `code` is the CPT, HCPCS or local number the page shows. */
export interface Question {
  description: string;
  code?: string | null;
  modality?: string | null;
  location?: string | null;
  comment?: string | null;
  status?: string | null;
}

/** The best rule that held for a concept. */
interface Candidate {
  concept: Concept;
  rule: Rule;
  weight: number;
}

const ALTERNATIVES_AT_MOST = 4;
/** Two rules nearer than this in weight fit equally well. */
const CLOSE = 1;
/** A rule that would have asked is no rival unless it is as strong. */
const CLOSE_ASKING = 0.1;
const THIN = 2;
const IR = termId('ir');
const SUPERVISION = termId('supervision');

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

function candidates(reading: Reading): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const term of reading.terms) {
    for (const rule of rulesByTerm.get(term) ?? []) {
      const weight = weighs(rule, reading.has);
      if (weight === 0) continue;
      const held = best.get(rule.concept);
      if (!held || held.weight < weight || (held.weight === weight && held.rule.asks && !rule.asks))
        best.set(rule.concept, { concept: concept(rule.concept) as Concept, rule, weight });
    }
  }
  return [...best.values()].sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(a.rule.asks) - Number(b.rule.asks) ||
      a.concept.rank - b.concept.rank ||
      (a.concept.id < b.concept.id ? -1 : 1),
  );
}

function wordsOf(rule: Rule, reading: Reading, description: string): Evidence[] {
  const needed = new Set(rule.needs.flat());
  const seen: Evidence[] = reading.pieces
    .filter((piece) => piece.terms.some((term) => needed.has(term)))
    .map((piece) => ({
      kind: 'word',
      text: description.slice(piece.start, piece.end),
      span: [piece.start, piece.end],
    }));
  return [...seen, { kind: 'rule', text: rule.id }];
}

/** Categories that the scores and the counts treat alike. */
const counts = (one: Concept): string =>
  one.category === 'Component' || one.category === 'Not counted'
    ? 'none'
    : one.category.startsWith('Other')
      ? 'other'
      : one.category;

/** A couple of known words beside an unknown one is how catalogues name goods ("BIOPSY NEEDLE WANG"): not enough to go on. */
const isThin = (top: Candidate, reading: Reading): boolean =>
  reading.unknown > 0 && reading.understood <= THIN && reading.has[IR] === 0 && counts(top.concept) !== 'none';

interface Verdict {
  concept: Concept;
  review: boolean;
  confidence: number;
  note?: string;
}

function weigh(found: readonly Candidate[], code: CodeSays | null, reading: Reading): Verdict | null {
  const top = found[0];
  const says = code && code.concepts.length > 0 ? code : null;
  if (!top) {
    const [only] = says?.concepts ?? [];
    return only ? { concept: only, review: says?.kind === 'part' && counts(only) !== 'none', confidence: 0.85 } : null;
  }
  const rival = found.find(
    (one) =>
      counts(one.concept) !== counts(top.concept) && top.weight - one.weight < (one.rule.asks ? CLOSE_ASKING : CLOSE),
  );
  if (!says || (says.kind === 'part' && !top.rule.asks)) {
    const part = reading.has[SUPERVISION] === 1 && top.concept.category !== 'Component';
    const review = top.rule.asks || rival !== undefined || part || isThin(top, reading);
    return { concept: top.concept, review, confidence: review ? 0.6 : 0.95 };
  }
  const agreeing = found.find((one) => says.concepts.includes(one.concept));
  if (says.concepts.some((one) => counts(one) === counts(top.concept)))
    return {
      concept: agreeing && top.rule.asks ? agreeing.concept : top.concept,
      review: false,
      confidence: 0.98,
      note: 'agrees',
    };
  const chosen = agreeing?.concept ?? (says.concepts[0] as Concept);
  const part = top.concept.category === 'Component' && says.kind === 'procedure';
  if (top.rule.asks || top.rule.open || part || (agreeing && rival?.concept === agreeing.concept))
    return {
      concept: chosen,
      review: says.kind === 'part',
      confidence: says.kind === 'part' ? 0.6 : 0.9,
      note: 'decides',
    };
  const words = reading.has[IR] === 1;
  return { concept: words ? top.concept : chosen, review: true, confidence: 0.5, note: 'disagrees' };
}

const NOTHING: Decision = { concept: null, category: null, confidence: 0, review: true, why: [], alternatives: [] };

/**
 * What a description, with the code and modality beside it, is taken to be. Pure, synchronous, never throws. `review` is true where a wrong
 * silent answer would be likely: the words do not settle it, two categories fit equally, or words and code disagree. Where nothing fits,
 * concept and category are null and `review` is true. Spans of the evidence are UTF-16 offsets into `description` as given.
 */
export function decide(question: Question): Decision {
  const description = question.description ?? '';
  const reading = read(description);
  const modality = MODALITY[(question.modality ?? '').trim().toUpperCase()];
  if (modality && !reading.has[termId(modality)]) {
    reading.has[termId(modality)] = 1;
    (reading.terms as number[]).push(termId(modality));
  }
  const given = (question.code ?? '').trim() || reading.codes.find((code) => codeSays(code).concepts.length > 0) || '';
  const code = given ? codeSays(given) : null;
  const found = candidates(reading);
  const verdict = weigh(found, code, reading);
  if (!verdict) return NOTHING;

  const rule = found.find((one) => one.concept === verdict.concept)?.rule;
  const why: Evidence[] = rule ? wordsOf(rule, reading, description) : [];
  if (code) why.push({ kind: 'code', text: code.code, ...(verdict.note ? { note: verdict.note } : {}) });
  if (modality) why.push({ kind: 'modality', text: question.modality as string });
  const others: Alternative[] = found
    .filter((one) => one.concept !== verdict.concept)
    .slice(0, ALTERNATIVES_AT_MOST)
    .map((one) => ({
      concept: one.concept.id,
      category: one.concept.category,
      confidence: Math.round(50 * Math.min(1, one.weight / (found[0] as Candidate).weight)) / 100,
    }));
  return {
    concept: verdict.concept.id,
    category: verdict.concept.category,
    confidence: verdict.confidence,
    review: verdict.review || isCut(description),
    why,
    alternatives: others,
  };
}
