import { type Absorption, type Condition, type Kind, MATRIX } from './absorption';
import { type Bench, type Drop, sift } from './bench';
import { isMapped, type Mapped } from './mapping';
import { oppositeSides, organsIn, tubeSystemsIn } from './wording';

/**
 * S8 (rules.md B.6): a line outside the twelve that belongs to another procedure of the encounter is absorbed by it. Every line is asked
 * against all the others at once, so that neither the order of lines nor that of the matrix decides what stands.
 */
export function absorb(bench: Bench): Bench {
  const standing = bench.standing.filter(isMapped);
  const drops = new Map<string, Drop>();
  for (const candidate of standing) {
    for (const row of MATRIX.filter(({ line }) => isOf(line, candidate))) {
      const into = standing.find((other) => other !== candidate && absorbs(row, candidate, other));
      if (into === undefined || drops.has(candidate.line.id)) continue;
      drops.set(candidate.line.id, { reason: row.reason, rule: row.rule, absorbedBy: into.line.id });
    }
  }
  return sift(bench, (candidate) => drops.get(candidate.line.id) ?? candidate);
}

/** Two lines of one kind never absorb each other: which of them stands is for S9 to say. */
function absorbs({ line, into, when }: Absorption, candidate: Mapped, other: Mapped): boolean {
  return (
    !isOf(line, other) &&
    into.some((kind) => isOf(kind, other)) &&
    when.every((condition) => CONDITIONS[condition](candidate, other))
  );
}

function isOf({ ids, categories, tags }: Kind, { concept }: Mapped): boolean {
  return (
    (ids === undefined || ids.includes(concept.id)) &&
    (categories === undefined || categories.includes(concept.category)) &&
    (tags === undefined || tags.some((tag) => concept.tags.includes(tag)))
  );
}

const CONDITIONS: Readonly<Record<Condition, (candidate: Mapped, other: Mapped) => boolean>> = {
  'not-opposite': (a, b) => !oppositeSides(a.line.description, b.line.description),
  'same-system': (a, b) => overlap(systemsOf(a), systemsOf(b)),
  'same-organ': (a, b) => organsOf(a).some((organ) => organsOf(b).includes(organ)),
  percutaneous: ({ concept }) => !concept.tags.includes('bxtj'),
  analgesic: ({ line }) => !OWN_BLOCK.test([line.description, line.comment, line.location].join(' ')),
};

/** A block ordered for its own sake: by a pain clinic, or to destroy the nerve. */
const OWN_BLOCK = /\b(pain (clinic|management|service)|chronic pain|neurolysis|neurolytic|rhizotomy|ablation)\b/i;

const TUBE_SYSTEMS = ['bil', 'gu', 'ent', 'ent2', 'pleura', 'perit', 'collection', 'vacc'];

/** The tube system by the concept; a plain "check" or "removal" has none of its own and is known by its words. */
function systemsOf({ concept, line }: Mapped): readonly string[] {
  const own = concept.tags.filter((tag) => TUBE_SYSTEMS.includes(tag));
  return own.length > 0 ? own : tubeSystemsIn(line.description);
}

/** Nothing said is no contradiction: a bare "tube check" belongs to the only tube there is. */
const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));

const ORGAN_TAGS = ['liver', 'lung', 'kidney', 'bone', 'soft', 'thyroid'];

/** Biopsied or ablated organs as the words name them, else as the concept does. */
function organsOf({ concept, line }: Mapped): readonly string[] {
  const named = organsIn(line.description);
  return named.length > 0 ? named : concept.tags.filter((tag) => ORGAN_TAGS.includes(tag));
}
