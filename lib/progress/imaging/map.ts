import type { Table1Category } from '../../model';
import { foldWords } from '../../text/fold';
import { IMAGING_RULES, type ImagingRule, TOGETHER } from './rules';
import { MODALITIES, SIGNS } from './words';

/** What a line of imaging is taken to be: none of the eleven, one of them, or two where it names two examinations. */
export interface Imaging {
  categories: Table1Category[];
  /** The rule that decided; null where none fitted. */
  rule: string | null;
  /** The words it went by, and the sign each stands for. */
  words: { word: string; sign: string }[];
}

/** Phrase → its signs; no phrase has more words than the longest here. */
const PHRASES = new Map<string, string[]>();
for (const [sign, words] of SIGNS) {
  for (const word of words.split('|')) PHRASES.set(word, [...(PHRASES.get(word) ?? []), sign]);
}
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));

/** Which of the eleven a plain imaging line counts to, by its words and the modality its page shows. Never throws; reads the first 500 characters. */
export function imagingOf(description: string, modality: string | null): Imaging {
  const words = signsIn(description.slice(0, 500));
  const signs = new Set(words.map(({ sign }) => sign));
  addModality(signs, modality);
  const fits = IMAGING_RULES.filter((rule) => isFit(rule, signs));
  const [first] = fits;
  if (first === undefined) return { categories: [], rule: null, words };
  const both = TOGETHER.find(([one, other]) => one === first.id && fits.some(({ id }) => id === other));
  const categories = fits
    .filter(({ id }) => id === first.id || (both && id === both[1]))
    .flatMap(({ category }) => category ?? []);
  const used = new Set(first.needs.flatMap((need) => need.split('|')));
  return { categories, rule: first.id, words: words.filter(({ sign }) => used.has(sign)) };
}

/** What was done before the picture, or is looked at in it, is not what the line is. */
const LOOKED_AT =
  /^(?:post|after|following|evaluate|evaluation|eval|verify|verification|confirm|confirmation|assess|check)$/;
/** Words between "post" and what it follows: "post left chest tube placement". */
const REACH = 5;

/** The longest phrases first, from left to right; a word is taken once. */
function signsIn(description: string): { word: string; sign: string }[] {
  const words = foldWords(description).split(' ');
  const found: { word: string; sign: string }[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !PHRASES.has(words.slice(at, at + length).join(' '))) length -= 1;
    const word = words.slice(at, at + length).join(' ');
    const isLookedAt = words.slice(Math.max(0, at - REACH), at).some((before) => LOOKED_AT.test(before));
    for (const sign of PHRASES.get(word) ?? []) {
      if (!(isLookedAt && (sign === 'procedure' || sign === 'device'))) found.push({ word, sign });
    }
    at += Math.max(length, 1);
  }
  return found;
}

/** The page's own modality counts where the words name none: "MR" beside "CT" in the words is another study's. */
function addModality(signs: Set<string>, modality: string | null): void {
  const named = ['xr', 'ct', 'mr', 'us', 'pet', 'nm', 'fl'].some((sign) => signs.has(sign));
  const shown = (modality ?? '')
    .toUpperCase()
    .split(/[\\/,\s]+/)
    .flatMap((code) => MODALITIES[code] ?? []);
  if (shown.includes('pet')) signs.add('pet');
  if (named) return;
  for (const one of shown) signs.add(one === 'mg' ? 'mammo' : one);
}

function isFit({ needs, not = [] }: ImagingRule, signs: ReadonlySet<string>): boolean {
  return needs.every((need) => need.split('|').some((sign) => signs.has(sign))) && !not.some((sign) => signs.has(sign));
}
