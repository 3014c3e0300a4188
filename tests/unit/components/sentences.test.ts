import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELD_RULES, RULES } from '../../../lib/encounters';
import {
  DropReason,
  Evidence,
  FILL_FIELDS,
  Flag,
  FORM_FIELDS,
  LeftReason,
  PRINT_KEYS,
  Provenance,
  RefusalCode,
  WORKLIST_FIELDS,
} from '../../../lib/model';
import { choices } from '../../../lib/procedures';
import { BACKLOG_FAULTS } from '../../../lib/progress';
import messages from '../../../public/_locales/en/messages.json';

const sentence = (key: string): string => (messages as Record<string, { message: string }>)[key]?.message ?? '';
const keys = (prefix: string, codes: readonly string[]) =>
  codes.map((code) => `${prefix}_${code.replaceAll('-', '_')}`);

const CLOSED: Record<string, string[]> = {
  'a refusal': keys('refusal', RefusalCode.options),
  'a counting rule': Object.keys({ ...RULES, ...FIELD_RULES }).map((rule) => `rule_${rule.replaceAll(/[.-]/g, '_')}`),
  'a dropped line': keys('reason', DropReason.options),
  'a flag': keys('flag', Flag.options),
  'a field left alone': keys('left', LeftReason.options),
  'a line of an earlier log': keys('backlog_fault', BACKLOG_FAULTS),
  'a field': keys('field', [...FORM_FIELDS, ...FILL_FIELDS, ...WORKLIST_FIELDS]),
  'a provenance': Provenance.def.options.flatMap((option) => keys('source', [...option.shape.kind.def.values])),
  'a piece of evidence': keys('draft_why', Evidence.shape.kind.options),
  'a printed page': keys('print', PRINT_KEYS),
  'a worklist system': keys(
    'system',
    // A known system without a sentence is called a worklist: adding one stays one file.
    readdirSync('lib/worklist/systems')
      .filter((file) => file.startsWith('generic'))
      .map((file) => file.replace(/\.ts$/, '')),
  ),
};

const SOURCES = Object.values(
  import.meta.glob<string>(['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/lib/**/*.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).concat(readFileSync('wxt.config.ts', 'utf8'));

/** Every way in which the sources name a sentence: by its key, by the base of a count, by a prefix and a code, by a template. */
function named(): (key: string) => boolean {
  const all = SOURCES.join('\n');
  const literals = new Set([...all.matchAll(/'(?:__MSG_)?(\w+?)(?:__)?'/g)].map(([, key]) => key));
  const templates = [...all.matchAll(/`(\w*\$\{[^`]*)`/g)].map(([, template]) =>
    template!.replaceAll(/\$\{[^}]*\}/g, '\\w+'),
  );
  const prefixes = [...all.matchAll(/keyOf\('(\w+)'/g)].map(([, prefix]) => `${prefix}_\\w+`);
  const patterns = [...templates, ...prefixes]
    .filter((pattern) => /^\w/.test(pattern))
    .map((p) => new RegExp(`^${p}$`));
  return (key) =>
    literals.has(key) ||
    literals.has(key.replace(/_(one|other)$/, '')) ||
    patterns.some((pattern) => pattern.test(key));
}

const LOCALES = import.meta.glob<Record<string, { message: string }>>('/public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});
const OTHERS = Object.entries(LOCALES).filter(([path]) => !path.includes('/en/'));

/** Names, and the few words that every language so far writes alike. */
const ALIKE = new Set([
  'extName',
  'field_caseId',
  'backlog_field_caseId',
  'import_paste_hint',
  'print_mix_vascular',
  'print_mix_arterial',
  'print_mix_portal',
  'carry_in_training_tracker',
  'carry_in_acgme',
  'profile_no',
  'progress_roles',
  'progress_pgy',
]);

/** What is printed and handed in goes to an office that reads English, in the words of its own form. */
const isPrinted = (key: string): boolean => key.startsWith('print_') && !key.startsWith('print_mix_');

const places = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join();

describe('the English sentences', () => {
  it.each(Object.entries(CLOSED))('has one for every code of %s', (_, wanted) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((key) => sentence(key) === '')).toEqual([]);
  });

  it('tells what to do next in every refusal: a second clause after what happened', () => {
    const short = CLOSED['a refusal']!.filter((key) => !/[.:;] .+\.$|, so .+\.$/.test(sentence(key)));
    expect(short.filter((key) => key !== 'refusal_nothing_to_undo')).toEqual([]);
  });

  it('say of every counting rule whose it is, as its source has it', () => {
    const whose = (source: string) =>
      /source 000|A16/.test(source) ? 'ACGME guidelines' : /source 001/.test(source) ? 'ACGME FAQ' : 'our reading';
    const untrue = Object.entries({ ...RULES, ...FIELD_RULES }).filter(
      ([rule, source]) => !sentence(`rule_${rule.replaceAll(/[.-]/g, '_')}`).endsWith(` (${whose(source)}).`),
    );
    expect(untrue).toEqual([]);
  });

  it('are all used', () => {
    const isNamed = named();
    expect(Object.keys(messages).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('numbers the values of each sentence from $1 without a gap', () => {
    const gaps = Object.entries(messages).filter(([, { message }]) => {
      const used = [...new Set([...message.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)))].sort();
      return used.some((n, index) => n !== index + 1);
    });
    // The singular of a sentence whose first value is a count may leave the count out.
    expect(gaps.map(([key]) => key).filter((key) => !key.endsWith('_one'))).toEqual([]);
  });
});

/** Spellings of British English that a word of ours might slip into; a stem stands for all its endings. */
const BRITISH =
  /\b(tumour|tunnelled|programmes?\b|recognis|pseudonymis|organis|normalis|canalis|catheteris|utilis|summaris|localis|visualis|emphasis(e|ing)|analys(e|ed|ing)\b|haem|oesoph|oedem|anaesth|paediatr|orthopaed|gynaec|ureteric\b|colour|favour|behaviou|labour|neighbou|honour|centre|fibre|metre|litre|grey\b|catalogue|dialogue|labell|cancell(ed|ing)|travell|modell(ed|ing)|spelt\b|learnt\b|towards\b|licence|defence|judgement|practis(e|ed|ing)\b)/i;

describe('American English', () => {
  it('finds a British spelling', () => {
    expect(BRITISH.test('Your programme was not recognised.')).toBe(true);
    expect(BRITISH.test('Your program was not recognized; the analyses are labeled.')).toBe(false);
  });

  it('is what every sentence is written in', () => {
    expect(Object.entries(messages).filter(([, { message }]) => BRITISH.test(message))).toEqual([]);
  });

  it('is what the README is written in, outside of names and paths', () => {
    const words = readFileSync('README.md', 'utf8').replaceAll(/`[^`]*`|\]\([^)]*\)/g, '');
    expect(words.match(new RegExp(BRITISH, 'gi'))).toBeNull();
  });

  it('is what every title of a procedure is written in', () => {
    expect(choices().filter(({ name }) => BRITISH.test(name))).toEqual([]);
  });
});

describe('every language', () => {
  it.each(Object.entries(LOCALES))('%s says its own name, which the pages give as theirs', (path, theirs) => {
    expect(path).toContain(`/_locales/${theirs.language!.message}/`);
  });
});

describe('every other language', () => {
  it('is there', () => expect(OTHERS.length).toBeGreaterThan(0));

  it.each(OTHERS)('%s says all that English says, and no more', (_, theirs) => {
    expect(Object.keys(theirs).sort()).toEqual(Object.keys(messages).sort());
    expect(Object.keys(theirs).filter((key) => theirs[key]!.message.trim() === '')).toEqual([]);
  });

  it.each(OTHERS)('%s puts the same values into each sentence', (_, theirs) => {
    expect(Object.keys(theirs).filter((key) => places(theirs[key]!.message) !== places(sentence(key)))).toEqual([]);
  });

  it.each(OTHERS)('%s leaves what is printed in English', (_, theirs) => {
    const printed = Object.keys(theirs).filter(isPrinted);
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((key) => theirs[key]!.message !== sentence(key))).toEqual([]);
  });

  it.each(OTHERS)('%s is translated: only names are as in English', (_, theirs) => {
    const untranslated = Object.keys(theirs).filter((key) => theirs[key]!.message === sentence(key));
    expect(untranslated.filter((key) => !ALIKE.has(key) && !isPrinted(key))).toEqual([]);
  });
});
