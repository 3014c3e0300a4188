import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests', 'docs', '.'];

/** Every text of ours: path from the root → text. */
const SOURCES: Record<string, string> = Object.fromEntries(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|md|json|txt|tsv)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(ROOT, file), readFileSync(file, 'utf8')]),
  ),
);
const PAGES = Object.entries(SOURCES).filter(([path]) => /^docs\/.*\.md$/.test(path));

/** A page and what stands after it that may name headings of it: `form.md 3 to 6`, `rules.md B.3 S7`, `safety.md A1, A3`. */
const CITATION =
  /(?<![\w/.-])([a-z][a-z-]*\.md)\b`?((?:[,;]? (?:and |to )?(?:[A-F]\.?\d+(?:\.\d+)*|S\d+|\d+(?:\.\d+)*|[A-F](?![\w'])))*)/g;
const ID = /[A-F]\.?\d+(?:\.\d+)*|S\d+|\d+(?:\.\d+)*|[A-F]\b/g;
/** Pages that stand beside the code and are no source of facts. */
const OWN = new Set(['README.md', 'CONTRIBUTING.md']);

const headings = new Map(
  PAGES.map(([path, text]) => [
    path.replace('docs/', ''),
    new Set([...text.matchAll(/^#{2,4} ([A-F]\.?\d+(?:\.\d+)*|S\d+|\d+(?:\.\d+)*|[A-F])\s/gm)].map(([, id]) => id!)),
  ]),
);

const RULES = SOURCES['docs/rules.md']!;

/** What a text cites that is not there. */
function dangling(text: string): string[] {
  // A citation may run over the end of a comment's line.
  const flat = text.replace(/\s*\n\s*(\*|\/\/)?\s*/g, ' ');
  const sources = [...flat.matchAll(/\bsource 00\d/g)].filter(([source]) => !RULES.includes(`- ${source}:`));
  const pages = [...flat.matchAll(CITATION)].flatMap(([cited, page = '', named = '']) => {
    if (OWN.has(page)) return [];
    const known = headings.get(page);
    if (!known) return [cited];
    return [...named.matchAll(ID)].filter(([id]) => !known.has(id)).map(([id]) => `${page} ${id}`);
  });
  return [...pages, ...sources.map(([source]) => source)];
}

describe('a citation', () => {
  it('names a page of docs/ and a heading that stands there', () => {
    const wrong = Object.entries(SOURCES)
      .filter(([path]) => path !== 'tests/unit/citations.test.ts')
      .flatMap(([path, text]) => dangling(text).map((one) => `${path}: ${one}`));
    expect(wrong).toEqual([]);
  });

  it('is seen where it dangles', () => {
    expect(dangling("cite: 'rules.md B.3 S7'")).toEqual([]);
    expect(dangling("cite: 'rules.md B.3 S17'")).toEqual(['rules.md S17']);
    expect(dangling(' * as told (form.md\n * 12)')).toEqual(['form.md 12']);
    expect(dangling('(source 009 rule 1)')).toEqual(['source 009']);
    expect(dangling('see notes.md 3')).toEqual(['notes.md 3']);
  });

  it('is there in great number', () => {
    const all = Object.values(SOURCES).flatMap((text) => [...text.matchAll(CITATION)]);
    expect(all.length).toBeGreaterThan(200);
  });
});
