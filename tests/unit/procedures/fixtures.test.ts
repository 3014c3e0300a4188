import { describe, expect, it } from 'vitest';
import { concept, concepts, decide } from '../../../lib/procedures';

/**
 * A fixture file holds blocks: a concept's id, then its lines. "+ " is that concept without asking, "+? " is that concept and asks,
 * "- " is never silently that concept.
 */
const files = import.meta.glob<string>('../../fixtures/procedures/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

interface Case {
  id: string;
  mark: '+' | '+?' | '-';
  text: string;
}

function parse(name: string, content: string): Case[] {
  const cases: Case[] = [];
  let id = '';
  for (const line of content.split('\n')) {
    const marked = /^(\+\??|-) (.+)$/.exec(line);
    if (marked) cases.push({ id, mark: marked[1] as Case['mark'], text: marked[2] as string });
    else if (line.trim()) id = line.trim();
  }
  if (cases.length === 0) throw new Error(`no lines in ${name}`);
  return cases;
}

const all = Object.entries(files).flatMap(([name, content]) => parse(name, content));

describe('a description is mapped to the concept its words name', () => {
  it.each(all.filter((one) => one.mark !== '-'))('$id: $text', ({ id, mark, text }) => {
    const decision = decide({ description: text });
    expect({ concept: decision.concept, review: decision.review }).toEqual({ concept: id, review: mark === '+?' });
  });
});

describe('a description is never silently mapped to a concept its words deny', () => {
  it.each(all.filter((one) => one.mark === '-'))('$id: $text', ({ id, text }) => {
    const decision = decide({ description: text });
    expect(decision.concept === id && !decision.review).toBe(false);
  });
});

describe('the fixtures', () => {
  it('speak of known concepts only', () => {
    expect(all.map((one) => one.id).filter((id) => concept(id) === undefined)).toEqual([]);
  });

  it('have three positive and two negative lines for every concept', () => {
    const fewer = (positive: boolean, wanted: number) =>
      concepts()
        .map((one) => one.id)
        .filter((id) => all.filter((one) => one.id === id && (one.mark !== '-') === positive).length < wanted);
    expect(fewer(true, 3)).toEqual([]);
    expect(fewer(false, 2)).toEqual([]);
  });
});
