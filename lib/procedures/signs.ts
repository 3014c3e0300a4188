import { TABLE_2 } from '../model';
import type { Candidate } from './candidates';
import type { Concept } from './concept';
import { termId } from './lexicon';
import type { Piece } from './negation';
import type { Reading } from './read';
import { unusedBy } from './unused';

/** What a concept counts as: one of the twelve, something else that is logged, or nothing. */
export const counts = ({ category }: Concept): string =>
  category === 'Component' || category === 'Not counted' ? 'none' : category.startsWith('Other') ? 'other' : category;

/** Signs that make a line be asked about, however sure its answer is otherwise: the labelled names hold too few of them to weigh. */
const ALWAYS_ASKED: readonly (keyof Signs)[] = [
  'open',
  'joined',
  'codeDenies',
  'dropped',
  'surgical',
  'planned',
  'blind',
  'turned',
];

/** Whether an answer with these signs is asked about whatever their weights come to. */
export const isAlwaysAsked = (signs: Signs): boolean => ALWAYS_ASKED.some((name) => signs[name] > 0);

/** What the code of the line says beside its words. */
export type CodeStands = 'none' | 'agrees' | 'decides' | 'alone' | 'disagrees';

/** What speaks for and against an answer, each by its name: 0 where it is not there. The weights stand in `weights.json`. */
export interface Signs {
  /** Words of four letters and more that nobody understood, and shorter ones. */
  unread: number;
  unreadShort: number;
  /** Acts and things on the line that the answer does not use. */
  unexplained: number;
  /** Words that were guessed: misspelt, cut short, run together; and such that are no more than abbreviated. */
  guessed: number;
  abbreviated: number;
  /** A rule of another category that fits nearly as well. */
  rival: number;
  /** What marks goods, a drug, a test or another department's charge, beside a procedure. */
  goods: number;
  /** "S&I" beside a procedure, an open operation, the planning of one. */
  half: number;
  surgical: number;
  planned: number;
  /** No more than two words understood, and a light rule, beside a word that was not; imaging alone beside one. */
  thin: number;
  blind: number;
  /** A tube or port not said to be new, a vessel not said to be an artery, beside a word that was not understood. */
  turned: number;
  /** The answer counts for nothing; the same while an act is unexplained. */
  none: number;
  dropped: number;
  /** The rule hangs on little: it weighs less than a thing with its act. */
  light: number;
  ir: number;
  /** The rule says that the words leave it open; the clauses name more than one procedure. */
  open: number;
  joined: number;
  codeDenies: number;
  codeAgrees: number;
  codeDecides: number;
}

/** The signs of an answer, and the words that were not understood or not used, for whoever asks why. */
export interface Read {
  signs: Signs;
  unread: readonly Piece[];
  unexplained: readonly Piece[];
  goods: readonly Piece[];
}

const TWELVE = new Set<string>(TABLE_2);
const ids = (names: string): number[] => names.split(' ').map(termId);
const IR = termId('ir');
const SIZE = termId('size');
const SUPERVISION = termId('supervision');
const SURGICAL = termId('incise');
const PLANNED = termId('mapping');
const PERCUTANEOUS = termId('percutaneous');
const GOODS = ids('goods size drug lab otherdept bxneedle stocking forcep');
/** What decides between artery and vein. */
const ARTERIAL = ids('artery carotid aorta atherectomy vein tibial fempop');
/** What makes a tube or port a new one. */
const MADE = ids('place create newaccess');
const NOISE = /^(hc|hb|hchg|hcpr|pbb|pf|ps|pr|sp|rch|fac|chg|zzz.*|cpt|fy|moi)$/;
const THIN = 2;
const LIGHT = 3;
const CLOSE = 1;
/** A rule that would have asked is no rival unless it is as strong. */
const CLOSE_ASKING = 0.1;

/** The best rule of another count that fits nearly as well as the answer's. */
export const rivalOf = (top: Candidate, found: readonly Candidate[]): Candidate | undefined =>
  found.find(
    (one) =>
      counts(one.concept) !== counts(top.concept) && top.weight - one.weight < (one.rule.asks ? CLOSE_ASKING : CLOSE),
  );

const most = (count: number, limit: number): number => Math.min(count, limit);
/** Whether a piece marks goods, and the rule does not go by it. */
const isGoods = ({ terms }: Piece, used: readonly number[]): boolean =>
  terms.some((term) => GOODS.includes(term)) && !terms.some((term) => used.includes(term));
const says = (reading: Reading, terms: readonly number[]): boolean => terms.some((term) => reading.has[term] === 1);

/** Reads the signs of an answer off the line. */
export function signsOf(
  top: Candidate,
  found: readonly Candidate[],
  reading: Reading,
  { code, asks, joined }: { code: CodeStands; asks: boolean; joined: boolean },
): Read {
  const { concept, rule, weight } = top;
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const isNone = counts(concept) === 'none';
  const isOfTwelve = TWELVE.has(concept.category);
  const isVisit = concept.category === 'New Outpatient Clinic Evaluation';
  const words: Piece[] = [];
  const goods: Piece[] = [];
  let guessed = 0;
  let abbreviated = 0;
  for (const piece of reading.pieces) {
    if (piece.guessed !== 'no') {
      if (piece.guessed === 'guessed') guessed += 1;
      else abbreviated += 1;
    }
    if (piece.terms.length === 0) {
      if (/^[a-z]{3,}$/.test(piece.text) && !NOISE.test(piece.text)) words.push(piece);
    } else if (!isNone && !isVisit && isGoods(piece, rule.terms)) goods.push(piece);
  }
  const unread = words.filter(({ text }) => text.length > 3);
  const unexplained = unusedBy(top, reading, isNone);
  const isIr = reading.has[IR] === 1;
  const isUnread = unread.length > 0;
  const isPrimary = /^(PGI|PN|VP\.(CHEST|ARM))/.test(concept.id);
  const isArterial = /^(APS\.|TT\.ART|EMB\.ARTOTH)/.test(concept.id);
  const signs: Signs = {
    unread: most(unread.length, 3),
    unreadShort: most(words.length - unread.length, 2),
    unexplained: most(unexplained.length, 2),
    guessed: most(guessed, 2),
    abbreviated: most(abbreviated, 2),
    rival: flag(rivalOf(top, found) !== undefined),
    goods: most(goods.length || flag(!isNone && reading.has[SIZE] === 1), 2),
    half: flag(reading.has[SUPERVISION] === 1 && concept.category !== 'Component'),
    surgical: flag(!isNone && reading.has[SURGICAL] === 1 && reading.has[PERCUTANEOUS] === 0),
    planned: flag(isOfTwelve && reading.has[PLANNED] === 1),
    thin: flag(isUnread && reading.understood <= THIN && weight < LIGHT && !isIr && !isNone),
    blind: flag(
      isUnread && (concept.id === 'NC.IMAGING' || (concept.id === 'IMG' && isIr && !reading.has[SUPERVISION])),
    ),
    turned: flag(isUnread && ((isArterial && !says(reading, ARTERIAL)) || (isPrimary && !says(reading, MADE)))),
    none: flag(isNone),
    dropped: flag(isNone && unexplained.length > 0),
    light: flag(weight < LIGHT && !rule.asks),
    ir: flag(isIr),
    open: flag(asks && code !== 'disagrees'),
    joined: flag(joined),
    codeDenies: flag(code === 'disagrees'),
    codeAgrees: flag(code === 'agrees'),
    codeDecides: flag(code === 'decides'),
  };
  return { signs, unread: words, unexplained, goods };
}
