import { type Random, random } from '../random';
import { ABBREVIATIONS, CHARGES, SECTIONS } from './abbreviations';
import type { Name } from './names';

const LONG = 6;
/** Words that bind what stands beside them, so that the words of a line cannot change places. */
const BINDING =
  /[<>&+,()/:\d]|\b(w|wo|with|without|no|not|to|and|or|of|for|from|in|on|by|via|thru|through|except|than)\b/i;

const writings = new Map(ABBREVIATIONS.flatMap((list) => list.map((word) => [word, list] as const)));

const longWords = (text: string): RegExpExecArray[] => [...text.matchAll(new RegExp(`[A-Za-z]{${LONG},}`, 'g'))];

const splice = (text: string, at: number, count: number, instead: string): string =>
  text.slice(0, at) + instead + text.slice(at + count);

/** One slip of the pen inside a word: two letters swapped, one left out, doubled or mistaken. Its first letter stays. */
function slip(word: string, chance: Random): string {
  const at = 1 + chance.below(word.length - 2);
  const letter = word[at] as string;
  const slips = [
    splice(word, at, 2, (word[at + 1] as string) + letter),
    splice(word, at, 1, ''),
    splice(word, at, 1, letter + letter),
    splice(word, at, 1, String.fromCharCode(letter.charCodeAt(0) + (/[zZ]/.test(letter) ? -1 : 1))),
  ];
  return chance.pick(slips);
}

type Way = (text: string, chance: Random, name: Name) => string;

/** Ways to write a description otherwise, by name. Each gives the description back unchanged where it has nothing to work on. */
const WAYS: Record<string, Way> = {
  're-cased': (text, chance) =>
    chance.pick([
      text.toLowerCase(),
      text.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
    ]),
  abbreviated: (text, chance) =>
    text.replace(/[^\s,()]+/g, (word) => {
      const list = writings.get(word.toUpperCase());
      return list ? chance.pick(list.filter((one) => one !== word.toUpperCase())) : word;
    }),
  're-ordered': (text, chance) => {
    const words = text.split(' ');
    if (BINDING.test(text) || words.length < 2) return text;
    const cut = 1 + chance.below(words.length - 1);
    const comma = chance.below(2) === 0 ? ',' : '';
    return `${words.slice(cut).join(' ')}${comma} ${words.slice(0, cut).join(' ')}`;
  },
  misspelt: (text, chance) => {
    const words = longWords(text);
    if (words.length === 0) return text;
    const { 0: word, index } = chance.pick(words);
    return splice(text, index, word.length, slip(word, chance));
  },
  truncated: (text, chance) => {
    const last = longWords(text).at(-1);
    if (!last || last.index + last[0].length !== text.length) return text;
    return text.slice(0, -(1 + chance.below(last[0].length - 4)));
  },
  prefixed: (text, chance, { label }) =>
    `${chance.pick(label === 'none' ? CHARGES : [...CHARGES, ...SECTIONS])} ${text}`,
};

/** Several at once, as the worst lines are. */
const COMBINED = ['abbreviated', 'misspelt', 're-cased', 'prefixed'];

/** The kinds of wording that `wordings` makes. */
export const KINDS: readonly string[] = [...Object.keys(WAYS), 'several at once'];

/**
 * Other wordings of labelled names, as hospitals write them: one of each kind for each name that gives the kind something to work on, of the same
 * label. The same names and seed give the same wordings.
 */
export function wordings(names: readonly Name[], seed: number): Name[] {
  const chance = random(seed);
  return KINDS.flatMap((kind) =>
    names.flatMap((name) => {
      const ways = (WAYS[kind] ? [kind] : COMBINED).map((way) => WAYS[way] as Way);
      const description = ways.reduce((text, way) => way(text, chance, name), name.description);
      return description === name.description ? [] : [{ ...name, description, kind }];
    }),
  );
}
