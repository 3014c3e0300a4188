import { describe, expect, it } from 'vitest';
import { readReport } from '../../../lib/reports';

/** Invented reports, found by name: the text, and beside it what must be read. A text without its expected file fails. */
const texts = import.meta.glob<string>('/tests/fixtures/reports/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Record<string, unknown>>('/tests/fixtures/reports/*.json', {
  import: 'default',
  eager: true,
});

/** As the fixtures name it: one of the twelve, or "other". */
const broad = (category: string | null): string =>
  category === null ? '?' : category.startsWith('Other: ') ? 'other' : category;

const summary = (text: string): Record<string, unknown> => {
  const { entries, date, attending, residents, patientType, aborted } = readReport(text);
  const categories = entries.map(({ category }) => broad(category)).sort();
  return { categories, date, attending, residents: residents.map(({ name }) => name), patientType, aborted };
};

describe('reports by name', () => {
  for (const [path, text] of Object.entries(texts)) {
    const name = path.replace(/.*\/|\.txt$/g, '');
    const wanted = expected[path.replace('.txt', '.json')];
    it(name, () => expect(summary(text)).toEqual(wanted));
    it(`${name}, its line ends of another system`, () => expect(summary(text.replace(/\n/g, '\r\n'))).toEqual(wanted));
  }

  it('who, when and whom are read where the line breaks were lost', () => {
    const wrong = Object.entries(texts).flatMap(([path, text]) => {
      const { categories: _, aborted: __, ...flat } = summary(text.replace(/\s+/g, ' '));
      const {
        categories: ___,
        aborted: ____,
        ...wanted
      } = expected[path.replace('.txt', '.json')] as Record<string, unknown>;
      return JSON.stringify(flat) === JSON.stringify(wanted) ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });
});
