import { termId, termWeight } from './lexicon';

/**
 * A rule on the words of a description, compiled. Written as blank-separated conditions, all of which must hold:
 * `stent` the term is there; `iliac|femoral` one of them is; `!vein` it is not; `no:port` it is there and negated ("w/o port");
 * `+2` or `-2` moves the rule's weight; a leading `?` says that the words alone do not settle it, so the resident is asked;
 * a leading `~` that they are enough, but give way to a code without asking.
 * A catalogue rule begins with a positive condition: it is what the rule is found by.
 */
export interface Rule {
  id: string;
  concept: string;
  needs: readonly (readonly number[])[];
  /** Every term that it needs or may need. */
  terms: readonly number[];
  forbids: readonly number[];
  bonus: number;
  asks: boolean;
  /** The words leave open what a code may settle without asking. */
  open: boolean;
}

/** Shorthands: `!maint` forbids every word for work on what is already there. */
const GROUPS: Record<string, string> = {
  maint: 'remove|retrieve|exchange|replace|convert|check|reposition|repair|revise|existing|subsequent',
};

const expand = (names: string): string[] => names.split('|').flatMap((name) => (GROUPS[name] ?? name).split('|'));

const SPELT_OUT = 3;
const MARK = 0x1000000;

/** A short mark of a text, the same each time. */
function markOf(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % MARK;
  return sum.toString(36).slice(-3);
}

/**
 * A rule's name: its first conditions, each by its first word, and a mark of the whole text: "port-place.4k1". It stays while the rule does,
 * wherever the rule stands and whatever is written beside it.
 */
function named(text: string): string {
  const needs = text.split(/\s+/).filter((part) => /^[a-z]/.test(part));
  const spelt = needs.slice(0, SPELT_OUT).map((need) => need.split('|')[0]);
  return `${spelt.join('-')}.${markOf(text)}`;
}

/** Compiles one rule; throws on a term the lexicon does not know, so that a slip in the catalogue cannot pass unnoticed. */
export function compile(concept: string, text: string): Rule {
  const needs: number[][] = [];
  const forbids: number[] = [];
  let bonus = 0;
  let asks = false;
  let open = false;
  for (const part of text.split(/\s+/)) {
    if (part === '?') asks = true;
    else if (part === '~') open = true;
    else if (/^[+-]\d+(\.\d+)?$/.test(part)) bonus += Number(part);
    else if (part.startsWith('!')) forbids.push(...expand(part.slice(1)).map(termId));
    else needs.push(expand(part).map(termId));
  }
  if (needs.length + forbids.length === 0) throw new Error(`rule without a word: ${concept}: ${text}`);
  return { id: `${concept}/${named(text)}`, concept, needs, terms: needs.flat(), forbids, bonus, asks, open };
}

/** The weight with which a rule holds for a set of terms, given as one flag a term: the heaviest word of each condition; 0 where it does not hold. */
export function weighs(rule: Rule, has: Uint8Array): number {
  for (const term of rule.forbids) if (has[term]) return 0;
  let sum = rule.bonus;
  for (const need of rule.needs) {
    let heaviest = 0;
    for (const term of need) if (has[term]) heaviest = Math.max(heaviest, termWeight(term));
    if (heaviest === 0) return 0;
    sum += heaviest;
  }
  return Math.max(sum, 0.1);
}
