import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { concepts, decide } from '../../../lib/procedures';
import { vocabulary } from '../../../lib/procedures/lexicon';
import { compile } from '../../../lib/procedures/rules';
import { type Label, labelOf, type Name } from './names';

/** Something that tells what a name counts as; null where it finds nothing. */
export interface Contender {
  name: string;
  family: 'ours' | 'MiniSearch' | 'Fuse.js';
  label(name: Name): Label | null;
}

/** A concept as a search engine indexes it. */
interface Entry {
  id: string;
  label: Label;
  name: string;
  words: string;
  codes: string;
}

const unique = (words: readonly string[]): string => [...new Set(words)].join(' ');

/** The words a rule asks for, without the ones it forbids and without its marks. */
const asked = (rule: string): string[] =>
  rule
    .split(/\s+/)
    .filter((condition) => /^[a-z]/.test(condition) && !condition.startsWith('no:'))
    .flatMap((condition) => condition.split('|'))
    .map((term) => term.replaceAll('_', ' '));

/** Every way the lexicon knows to write each term. */
function spellings(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const put = (text: string, terms: readonly number[]): void => {
    for (const term of terms) found.set(term, [...(found.get(term) ?? []), text]);
  };
  for (const [text, terms] of [...vocabulary.exact, ...vocabulary.stems]) put(text, terms);
  for (const [first, phrases] of vocabulary.phrases)
    for (const { rest, terms } of phrases) put([first, ...rest.map(({ text }) => text)].join(' '), terms);
  return found;
}

/** Our catalogue with the words its rules are written in. */
const plainEntries = (): Entry[] =>
  concepts().map(({ id, category, name, words, codes }) => ({
    id,
    label: labelOf(category),
    name,
    words: unique(words.flatMap(asked)),
    codes: codes.join(' '),
  }));

/** Our catalogue with every spelling our lexicon has for those words: all we know, but for what rules forbid and weigh. */
function spelledEntries(): Entry[] {
  const known = spellings();
  const rules = new Map(concepts().map(({ id, words }) => [id, words.map((text) => compile(id, text))]));
  return plainEntries().map((entry) => {
    const terms = (rules.get(entry.id) ?? []).flatMap(({ needs }) => needs.flat());
    return { ...entry, words: unique(terms.flatMap((term) => known.get(term) ?? [])) };
  });
}

const FIELDS = ['name', 'words', 'codes'];
const query = ({ description, code }: Name): string => (code ? `${description} ${code}` : description);

/** Fuse.js by tokens, anywhere in the text, strict: of the settings tried on labelled names the one most often right, and the fastest. */
function fuse(name: string, entries: readonly Entry[]): Contender {
  const index = new Fuse(entries, { keys: FIELDS, useTokenSearch: true, ignoreLocation: true, threshold: 0.15 });
  return { name, family: 'Fuse.js', label: (line) => index.search(query(line), { limit: 1 })[0]?.item.label ?? null };
}

/** MiniSearch with one edit in five letters; whole words among spellings, beginnings too where there are none. */
function miniSearch(name: string, entries: readonly Entry[], prefix: boolean): Contender {
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    storeFields: ['label'],
    searchOptions: { fuzzy: 0.2, prefix },
  });
  index.addAll(entries);
  return {
    name,
    family: 'MiniSearch',
    label: (line) => (index.search(query(line))[0]?.label as Label | undefined) ?? null,
  };
}

const ours: Contender = {
  name: 'ours (decide)',
  family: 'ours',
  label({ description, code }) {
    const { category } = decide({ description, code });
    return category === null ? null : labelOf(category);
  },
};

/** Ours first, then the alternatives over the same catalogue, each once lean and once with every spelling given to it. */
export function contenders(): Contender[] {
  const plain = plainEntries();
  const spelled = spelledEntries();
  return [
    ours,
    miniSearch('MiniSearch, names and words', plain, true),
    miniSearch('MiniSearch, all spellings', spelled, false),
    fuse('Fuse.js, names and words', plain),
    fuse('Fuse.js, all spellings', spelled),
  ];
}
