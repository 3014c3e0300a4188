import { describe, expect, it } from 'vitest';
import { parseOperators } from '../../../lib/encounters';

const inShort = (text: string): string[] =>
  parseOperators(text).map(({ name, kind, role }) => [name, kind, role].filter(Boolean).join(' | '));

describe('the operators column', () => {
  it.each<[string, string[]]>([
    ['R. Chen (R5) first; Osei, K MD (attending)', ['R. Chen | resident | first', 'Osei, K | attending']],
    ['Resident: Rebecca Chen / Attending: Kwame Osei', ['Rebecca Chen | resident', 'Kwame Osei | attending']],
    ['Resident: Chen Attending: Osei', ['Chen | resident', 'Osei | attending']],
    ['Chen, R, MD; Osei, K, DO', ['Chen, R | unknown', 'Osei, K | unknown']],
    ['Chen, R., Osei, K.', ['Chen, R. | unknown', 'Osei, K. | unknown']],
    ['Rebecca Chen, Kwame Osei', ['Rebecca Chen | unknown', 'Kwame Osei | unknown']],
    ['CHEN^REBECCA\\OSEI^KWAME', ['CHEN, REBECCA | unknown', 'OSEI, KWAME | unknown']],
    ['Chen, Rebecca (Resident, first operator)', ['Chen, Rebecca | resident | first operator']],
    ['Chen (1st), Lee (2nd), Osei (attending)', ['Chen | unknown | 1st', 'Lee | unknown | 2nd', 'Osei | attending']],
    [
      'Primary operator: Chen, R\nAssistant: Lee, S',
      ['Chen, R | unknown | primary operator', 'Lee, S | unknown | assistant'],
    ],
    ['Performed by Chen assisted by Lee', ['Chen | unknown | performed', 'Lee | unknown | assisted']],
    ['J Smith PA-C and R Chen PGY-4', ['J Smith | app', 'R Chen | resident']],
    [
      "van der Berg, M. (fellow) & O'Brien, S (PGY-3) supervising",
      ['van der Berg, M. | fellow', "O'Brien, S | resident | supervising"],
    ],
    ['1001 - Kwame Osei', ['Kwame Osei | unknown']],
    ['Pa, Xiong (resident)', ['Pa, Xiong | resident']],
  ])('%s', (text, people) => expect(inShort(text)).toEqual(people));

  it.each(['', ' ', 'N/A', '--', 'unassigned', '(resident)'])('names nobody: "%s"', (text) =>
    expect(parseOperators(text)).toEqual([]),
  );

  it('never works a kind out from a degree', () => {
    expect(parseOperators('Chen, MD; Lee, DO').map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });

  it('stays quick on the longest text a page can send', () => {
    const before = performance.now();
    for (const text of ['(', 'a, ', '^', 'R5 ', 'with ', 'Resident: '].map((part) =>
      part.repeat(2_000).slice(0, 2_000),
    )) {
      parseOperators(text);
    }
    expect(performance.now() - before).toBeLessThan(500);
  });
});
