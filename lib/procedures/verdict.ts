import { TABLE_2 } from '../model';
import type { Candidate } from './candidates';
import type { CodeSays } from './codes';
import type { Concept } from './concept';
import { isSubject, termId } from './lexicon';
import type { Reading } from './read';

/** How words and code came to an answer. */
type Ground =
  | 'agrees'
  | 'clear'
  | 'guessed'
  | 'code-decides'
  | 'code-alone'
  | 'unsettled'
  | 'rival'
  | 'thin'
  | 'disagrees'
  | 'several';

/**
 * The share of answers on each ground that are right, as far as labelled names of real hospitals tell: set below what was measured there,
 * since the rules were shaped on part of them, and low where few were seen.
 */
const CONFIDENCE: Record<Ground, number> = {
  agrees: 0.99,
  clear: 0.98,
  guessed: 0.95,
  'code-decides': 0.95,
  'code-alone': 0.9,
  unsettled: 0.7,
  rival: 0.7,
  several: 0.7,
  thin: 0.7,
  disagrees: 0.5,
};
const SILENT = new Set<Ground>(['agrees', 'clear', 'guessed', 'code-decides', 'code-alone']);

export interface Verdict {
  concept: Concept;
  review: boolean;
  confidence: number;
  ground: Ground;
}

/** Two rules nearer than this in weight fit equally well. */
const CLOSE = 1;
/** A rule that would have asked is no rival unless it is as strong. */
const CLOSE_ASKING = 0.1;
const THIN = 2;
/** A second procedure on the line weighs at least this much. */
const SECOND = 4;
const TWELVE = new Set<string>(TABLE_2);
const IR = termId('ir');
const SUPERVISION = termId('supervision');

/** What a concept counts as: one of the twelve, something else that is logged, or nothing. */
const counts = ({ category }: Concept): string =>
  category === 'Component' || category === 'Not counted' ? 'none' : category.startsWith('Other') ? 'other' : category;

/** A couple of known words beside an unknown one is how catalogues name goods ("BIOPSY NEEDLE WANG"): not enough to go on. */
const isThin = (top: Candidate, reading: Reading): boolean =>
  reading.unknown > 0 && reading.understood <= THIN && reading.has[IR] === 0 && counts(top.concept) !== 'none';

/** Imaging or guidance beside a word that nobody understood: the word may be the procedure, misspelt ("CT GUIDED BIOQSY", "IR RGPLACE LINE FLUORO"). */
const isBlind = (top: Candidate, reading: Reading): boolean =>
  reading.unknown > 0 &&
  (top.concept.id === 'NC.IMAGING' || (top.concept.id === 'IMG' && reading.has[IR] === 1 && !reading.has[SUPERVISION]));

/** What decides between artery and vein. */
const ARTERIAL = ['artery', 'carotid', 'aorta', 'atherectomy', 'vein', 'tibial', 'fempop'].map(termId);
const ARTERIAL_UNLESS_SAID = /^(APS\.|TT\.ART|EMB\.ARTOTH)/;
/** Words that may make a procedure of the twelve an open operation, or the planning of one: neither is logged as the procedure. */
const SURGICAL = termId('incise');
const PLANNED = termId('mapping');
const PERCUTANEOUS = termId('percutaneous');
/** What makes a tube or port a new one. */
const MADE = ['place', 'create', 'newaccess'].map(termId);
const PRIMARY = /^(PGI|PN|VP\.(CHEST|ARM))/;

/** A word that nobody understood stands where it may decide: the vein beside a stent ("VEUOS STENT"), the exchange beside a tube ("CHANNGD PEG"). */
const mayTurn = ({ concept }: Candidate, reading: Reading): boolean => {
  if (reading.unknown === 0) return false;
  const says = (term: number): boolean => reading.has[term] === 1;
  return (
    (ARTERIAL_UNLESS_SAID.test(concept.id) && !ARTERIAL.some(says)) || (PRIMARY.test(concept.id) && !MADE.some(says))
  );
};

/** Whether the line may be an open operation ("DIRECT RPR ANEURYSM", "OPEN" without "OR PERCUTANEOUS") or the planning of a procedure. */
const mayBeOther = (top: Candidate, reading: Reading): boolean =>
  TWELVE.has(top.concept.category) &&
  (reading.has[PLANNED] === 1 || (reading.has[SURGICAL] === 1 && reading.has[PERCUTANEOUS] === 0));

/** Whether "S&I" stands beside a procedure that it does not cover: the imaging half, or a department's habit. */
const isHalf = (top: Candidate, reading: Reading): boolean =>
  reading.has[SUPERVISION] === 1 && top.concept.category !== 'Component';

/** What a rule is about: the things and acts it needs that the line names, not the placing of them nor where in the body. */
const subject = (one: Candidate, reading: Reading): number[] =>
  one.rule.needs.flat().filter((term) => reading.has[term] && isSubject(term));

/** Whether two procedures stand on the line ("PORT PLACEMENT AND GASTROSTOMY"), at least one of them of the twelve: a line makes one entry. */
const isSeveral = (top: Candidate, found: readonly Candidate[], reading: Reading): boolean => {
  const about = subject(top, reading);
  return (
    about.length > 0 &&
    found.some(
      (one) =>
        !one.rule.asks &&
        one.weight >= SECOND &&
        counts(one.concept) !== counts(top.concept) &&
        [top, one].some(({ concept }) => TWELVE.has(concept.category)) &&
        [top, one].every(({ concept }) => counts(concept) !== 'none') &&
        subject(one, reading).length > 0 &&
        !subject(one, reading).some((term) => about.includes(term)),
    )
  );
};

const verdict = (concept: Concept, ground: Ground, asks = false): Verdict => {
  const review = asks || !SILENT.has(ground);
  return {
    concept,
    ground,
    review,
    confidence: review ? Math.min(CONFIDENCE[ground], CONFIDENCE.unsettled) : CONFIDENCE[ground],
  };
};

function fromWords(
  found: readonly Candidate[],
  top: Candidate,
  rival: Candidate | undefined,
  reading: Reading,
): Verdict {
  if (top.rule.asks || isHalf(top, reading) || mayBeOther(top, reading)) return verdict(top.concept, 'unsettled');
  if (rival) return verdict(top.concept, 'rival');
  if (isSeveral(top, found, reading)) return verdict(top.concept, 'several');
  if (isThin(top, reading) || isBlind(top, reading) || mayTurn(top, reading)) return verdict(top.concept, 'thin');
  return verdict(top.concept, reading.guessed ? 'guessed' : 'clear');
}

/**
 * Weighs what the words allow, heaviest first, against what the code says (names.md 3.1). A procedure code settles words that are open, and
 * makes the resident look where it contradicts clear ones; a part code (guidance, S&I, a visit) never overrides clear words.
 */
export function weigh(found: readonly Candidate[], code: CodeSays | null, reading: Reading): Verdict | null {
  const top = found[0];
  const says = code && code.concepts.length > 0 ? code : null;
  if (!top) {
    const only = says?.concepts[0];
    return only ? verdict(only, 'code-alone', says?.kind === 'part' && counts(only) !== 'none') : null;
  }
  const rival = found.find(
    (one) =>
      counts(one.concept) !== counts(top.concept) && top.weight - one.weight < (one.rule.asks ? CLOSE_ASKING : CLOSE),
  );
  if (!says) return fromWords(found, top, rival, reading);

  const agreeing = found.find((one) => says.concepts.includes(one.concept));
  if (says.concepts.some((one) => counts(one) === counts(top.concept)))
    return verdict(agreeing && top.rule.asks ? agreeing.concept : top.concept, 'agrees');
  if (says.kind === 'part' && !top.rule.asks) return fromWords(found, top, rival, reading);

  const chosen = agreeing?.concept ?? (says.concepts[0] as Concept);
  const isPart = counts(top.concept) === 'none' && agreeing !== undefined && says.kind === 'procedure';
  if (top.rule.asks || top.rule.open || isPart || (agreeing && agreeing === rival))
    return verdict(chosen, 'code-decides', says.kind === 'part');
  return verdict(reading.has[IR] ? top.concept : chosen, 'disagrees');
}
