import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, CHARGES, SECTIONS } from '../../bench/mapping/abbreviations';
import type { Name } from '../../bench/mapping/names';
import { KINDS, wordings } from '../../bench/mapping/wordings';

const name = (description: string, label: Name['label'] = 'Venous Port'): Name => ({
  description,
  code: null,
  label,
  ambiguous: false,
  kind: 'as written',
});

const NAMES = [
  'IR CHEST PORT PLACEMENT',
  'PERCUTANEOUS NEPHROSTOMY PLACEMENT',
  'INSERTION TUNNELED CATHETER W/O PORT >5YR',
  'BILATERAL UTERINE ARTERY EMBOLIZATION',
  'STENT AND ANGIOPLASTY ILIAC',
].map((text) => name(text));

const of = (kind: string, names: readonly Name[] = NAMES, seeds = 20): Name[] =>
  Array.from({ length: seeds }, (_, seed) => wordings(names, seed)).flatMap((made) =>
    made.filter((one) => one.kind === kind),
  );

/** A wording beside the name it was made from: the seeds give one of each kind for each name, if any. */
const pairs = (kind: string): [string, string][] =>
  NAMES.flatMap((one) => of(kind, [one]).map((made): [string, string] => [one.description, made.description]));

const letters = (text: string): string => [...text.replace(/[^A-Za-z]/g, '')].sort().join('');
const canonical = new Map(ABBREVIATIONS.flatMap((list) => list.map((word) => [word, list[0] as string] as const)));

describe('wordings', () => {
  it('are the same for the same seed and others for another', () => {
    expect(wordings(NAMES, 1)).toEqual(wordings(NAMES, 1));
    expect(wordings(NAMES, 1)).not.toEqual(wordings(NAMES, 2));
  });

  it('are made in every kind', () => {
    expect(new Set(wordings(NAMES, 1).map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('keep label, code and ambiguity, and are never the name as written', () => {
    const odd: Name = { ...name('DIAGNOSTIC VENOGRAM', 'other'), code: '75820', ambiguous: true };
    const made = wordings([odd], 3);
    expect(made.length).toBeGreaterThan(3);
    for (const one of made) {
      expect(one).toMatchObject({ label: 'other', code: '75820', ambiguous: true });
      expect(one.description).not.toBe(odd.description);
    }
  });

  it('are left out where the kind has nothing to work on', () => {
    expect(wordings([name('TIPS')], 1).map(({ kind }) => kind)).toEqual(['re-cased', 'prefixed', 'several at once']);
  });

  it('re-cased differ in case alone', () => {
    for (const [before, after] of pairs('re-cased')) expect(after.toUpperCase()).toBe(before);
  });

  it('abbreviated change nothing but listed words, each for one of its list', () => {
    const canon = (text: string) => text.split(' ').map((word) => canonical.get(word) ?? word);
    expect(pairs('abbreviated').length).toBeGreaterThan(0);
    for (const [before, after] of pairs('abbreviated')) expect(canon(after)).toEqual(canon(before));
  });

  it('re-ordered hold the same words, and no line is re-ordered whose words are bound together', () => {
    const words = (text: string) => text.replace(',', '').split(' ').sort();
    for (const [before, after] of pairs('re-ordered')) expect(words(after)).toEqual(words(before));
    expect(of('re-ordered', [name('INSERTION LINE W/O PORT'), name('STENT AND ANGIOPLASTY')])).toEqual([]);
  });

  it('misspelt have one slip, in a word of six letters or more, behind its first letter', () => {
    for (const [before, after] of pairs('misspelt')) {
      const [was, is] = [before.split(' '), after.split(' ')];
      const changed = was.flatMap((word, i) => (word === is[i] ? [] : [[word, is[i] as string] as const]));
      expect(changed).toHaveLength(1);
      const [word, slipped] = changed[0] as readonly [string, string];
      expect(word.length).toBeGreaterThanOrEqual(6);
      expect(slipped[0]).toBe(word[0]);
      const swapped = letters(word) === letters(slipped) && slipped.length === word.length;
      expect(swapped || Math.abs(slipped.length - word.length) === 1 || slipped.length === word.length).toBe(true);
    }
  });

  it('truncated are the beginning of the name with at least four letters of its last word', () => {
    for (const [before, after] of pairs('truncated')) {
      expect(before.startsWith(after)).toBe(true);
      expect(after.split(' ')).toHaveLength(before.split(' ').length);
      expect(after.split(' ').at(-1)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('prefixed end with the name; what is no procedure is never given a section of procedures', () => {
    for (const [before, after] of pairs('prefixed')) expect(after.endsWith(` ${before}`)).toBe(true);
    const prefixes = new Set(of('prefixed', [name('LAB TEST', 'none')]).map((one) => one.description.split(' ')[0]));
    for (const section of SECTIONS) expect(prefixes).not.toContain(section);
    expect([...prefixes].every((one) => (CHARGES as readonly (string | undefined)[]).includes(one))).toBe(true);
  });
});
