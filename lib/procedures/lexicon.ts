import { acts } from './lexicon/acts';
import { details, marks } from './lexicon/marks';
import { plain } from './lexicon/plain';
import { sites } from './lexicon/sites';
import { supplies } from './lexicon/supplies';
import { things } from './lexicon/things';

/** How much a term of each kind weighs in a rule: what is worked on says most, side remarks least. */
const KINDS = [
  { weight: 3, words: things },
  { weight: 2, words: acts },
  { weight: 2, words: sites },
  { weight: 1, words: marks },
  { weight: 1, words: details },
  { weight: 0, words: plain },
  { weight: 1, words: supplies },
] as const;

/** A phrase's further words after its first; a stem matches any word that begins with it. `adds`: its words keep their own meaning too. */
interface Phrase {
  rest: readonly { text: string; stem: boolean }[];
  adds: boolean;
  terms: readonly number[];
}

const names: string[] = [];
const weights: number[] = [];
const exact = new Map<string, number[]>();
const stems = new Map<string, number[]>();
const endings = new Map<string, number[]>();
const phrases = new Map<string, Phrase[]>();

const push = (map: Map<string, number[]>, key: string, term: number): void => {
  const list = map.get(key);
  if (!list) map.set(key, [term]);
  else if (!list.includes(term)) list.push(term);
};

for (const kind of KINDS) {
  for (const [name, written] of Object.entries(kind.words)) {
    const term = names.push(name) - 1;
    weights.push(kind.weight);
    for (const entry of written.trim().split(/\s+/)) {
      if (entry.startsWith('*')) {
        push(endings, entry.slice(1), term);
        continue;
      }
      const parts = entry.split(/[_+]/).map((part) => ({ text: part.replace('*', ''), stem: part.endsWith('*') }));
      const [first, ...rest] = parts;
      if (!first) continue;
      if (rest.length === 0) push(first.stem ? stems : exact, first.text, term);
      else
        phrases.set(first.text, [
          ...(phrases.get(first.text) ?? []),
          { rest, adds: entry.includes('+'), terms: [term] },
        ]);
    }
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);

/** How many terms there are. A negated term `no:x` has the number of `x` plus this. */
export const TERM_COUNT = names.length;

const ids = new Map(names.map((name, id) => [name, id]));

/** A term's number, from `port` or `no:port`; throws on an unknown one. */
export function termId(name: string): number {
  const negated = name.startsWith('no:');
  const id = ids.get(negated ? name.slice(3) : name);
  if (id === undefined) throw new Error(`no such term: ${name}`);
  return negated ? id + TERM_COUNT : id;
}

/** A term's name; `no:port` for a negated one. */
export const termName = (term: number): string =>
  term < TERM_COUNT ? (names[term] as string) : `no:${names[term - TERM_COUNT]}`;

/** A term's weight in a rule; a negated one is a side remark. */
export const termWeight = (term: number): number => (term < TERM_COUNT ? (weights[term] as number) : 1);

const GENERAL = new Set(
  [
    'place',
    'cath',
    'tube',
    'needle',
    'drain',
    'inject',
    'cannulate',
    'angiogram',
    'venogram',
    'pressure',
    'cava',
    'cyst',
    'tumor',
    'abscess',
  ].map(termId),
);
const SITES = new Set(Object.keys(sites).map(termId));
/** Marks that name what is done as an act does. */
const ACTING = ['evar', 'tevar', 'fenestrated', 'brto', 'y90'];
const SUBJECT_WEIGHT = 2;

const flagged = (test: (term: number) => boolean): Uint8Array =>
  Uint8Array.from(names, (_, term) => Number(test(term)));
const ACTS = new Set([...Object.keys(acts), ...ACTING].map(termId));
const ACT = flagged((term) => ACTS.has(term));
const SITE = flagged((term) => SITES.has(term));
const SUBJECT = flagged(
  (term) =>
    ACTING.includes(names[term] as string) ||
    (termWeight(term) >= SUBJECT_WEIGHT && !SITES.has(term) && !GENERAL.has(term)),
);

/** Whether a term names something that is done. */
export const isAct = (term: number): boolean => ACT[term] === 1;

/** Whether a term names a part of the body. */
export const isSite = (term: number): boolean => SITE[term] === 1;

/** Whether a term names a procedure's subject: a thing or an act that is not common to many, and no part of the body. */
export const isSubject = (term: number): boolean => SUBJECT[term] === 1;

/** Every word, stem and ending of the lexicon with its terms: what misspelt words are compared with. */
export const vocabulary = { exact, stems, endings, phrases } as const;
