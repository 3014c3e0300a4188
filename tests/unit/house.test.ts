import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** The house's own files: path from the root → source. */
const SOURCES = import.meta.glob<string>(
  ['/lib/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** Area → what it may import of ours and from outside. `*` stands for anything (design.md, "Who may import whom"). */
const MAY_IMPORT: Record<string, { ours: string[]; packages: string[] }> = {
  'lib/model': { ours: [], packages: ['zod/mini'] },
  // The ground floor: text as it is compared, and tables (headings, dates) as pages, files, logs and reports have them.
  'lib/text': { ours: [], packages: [] },
  'lib/tables': { ours: ['lib/model', 'lib/text'], packages: [] },
  'lib/worklist': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: ['@noble/hashes'] },
  'lib/procedures': { ours: ['lib/model'], packages: [] },
  'lib/encounters': { ours: ['lib/model', 'lib/procedures'], packages: [] },
  'lib/progress': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: [] },
  'lib/drafts': { ours: ['lib/model', 'lib/platform/log'], packages: ['dexie', 'zod/mini'] },
  'lib/caselog': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: [] },
  'lib/exchange': {
    ours: ['lib/model'],
    packages: ['zod/mini', 'write-excel-file', '@cantoo/pdf-lib', 'fflate'],
  },
  'lib/platform': { ours: ['lib/model', 'public'], packages: ['wxt', '@webext-core/messaging', 'zod/mini'] },
  components: { ours: ['lib/model', 'lib/platform/text'], packages: ['preact'] },
  entrypoints: { ours: ['*'], packages: ['wxt', 'preact'] },
};

/** Lines a file may have (models.md, closing remark). The first pattern that fits decides. */
const LONGEST: [RegExp, number][] = [
  [/^entrypoints\/[^/]+\.ts$|^entrypoints\/[^/]+\/(index|main)\.tsx?$/, 60],
  [/^lib\/worklist\/systems\/generic/, 200],
  [/^lib\/worklist\/systems\//, 80],
  [/^lib\/caselog\/forms\//, 150],
  // A row of data takes as many lines as the formatter gives it.
  [/^lib\/procedures\/(catalogue|lexicon)\//, 240],
  [/./, 200],
];

/** Names no shipped file may use: markup from strings, code from strings, the network, submitting. */
const FORBIDDEN =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon|fetch|importScripts|requestSubmit|localStorage|sessionStorage|createContextualFragment|DOMParser|chrome)$/;

/** Rooms that have not got their sub-folders yet; a room leaves this list and never enters it. */
const CROWDED = /^lib\/(drafts|encounters|model|procedures|progress|platform)\//;

type Node = Record<string, unknown> & { type: string };

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') visit(node as Node);
    for (const child of Object.values(node)) walk(child, visit);
  }
}

interface House {
  imports: string[];
  identifiers: Set<string>;
  members: Set<string>;
  strings: Set<string>;
  undocumented: string[];
}

function inspect(path: string, source: string): House {
  const { program, module, comments } = parseSync(path, source);
  const house: House = {
    imports: [],
    identifiers: new Set(),
    members: new Set(),
    strings: new Set(),
    undocumented: [],
  };
  const keys = new Set<unknown>();
  house.imports = module.staticImports.map((i) => i.moduleRequest.value);
  walk(program, (node) => {
    if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
      const from = (node.source as { value?: string } | null)?.value;
      if (from) house.imports.push(from);
    }
    if (node.type === 'ImportExpression') house.imports.push(String((node.source as { value?: string }).value));
    // A key of an object names nothing but itself.
    if (node.type === 'Property' && !node.computed) keys.add(node.key);
    if (node.type === 'Identifier' && !keys.has(node)) house.identifiers.add(String(node.name));
    if (node.type === 'Literal' && typeof node.value === 'string') house.strings.add(node.value);
    if (node.type === 'MemberExpression' && !node.computed) {
      house.members.add(`${nameOf(node.object)}.${nameOf(node.property)}`);
    }
  });
  for (const node of program.body as unknown as (Node & { start: number; declaration?: Node })[]) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'FunctionDeclaration') continue;
    const documented = comments.some(
      (c) => c.type === 'Block' && c.value.startsWith('*') && source.slice(c.end, node.start).trim() === '',
    );
    if (!documented) house.undocumented.push(nameOf(node.declaration.id));
  }
  return house;
}

function nameOf(node: unknown): string {
  const known = node as { name?: string; property?: unknown } | null;
  return known?.name ?? (known?.property ? nameOf(known.property) : '');
}

const FILES = Object.entries(SOURCES).map(([path, source]) => {
  const file = path.slice(1);
  return { file, source, ...inspect(file, source) };
});

const areaOf = (file: string) => Object.keys(MAY_IMPORT).find((area) => file.startsWith(`${area}/`)) ?? '(nowhere)';

function targetOf(file: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file), specifier));
}

describe('the house', () => {
  it('has files in every area that is built, and none elsewhere', () => {
    expect(FILES.filter(({ file }) => areaOf(file) === '(nowhere)').map(({ file }) => file)).toEqual([]);
    expect(FILES.length).toBeGreaterThan(20);
  });

  it('imports only what each area may import', () => {
    const wrong: string[] = [];
    for (const { file, imports } of FILES) {
      const area = areaOf(file);
      const { ours, packages } = MAY_IMPORT[area]!;
      for (const specifier of imports) {
        const inside = specifier.startsWith('.');
        const target = inside ? targetOf(file, specifier) : specifier;
        const allowed = inside
          ? ours.includes('*') || [area, ...ours].some((a) => target === a || target.startsWith(`${a}/`))
          : packages.some((p) => target === p || target.startsWith(`${p}/`));
        if (!allowed) wrong.push(`${file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the drafts out of every content script, however indirectly', () => {
    const byPath = new Map(FILES.map((f) => [f.file.replace(/(\/index)?\.tsx?$/, ''), f]));
    const reach = (path: string, seen: Set<string>): Set<string> => {
      const found = byPath.get(path);
      if (!found || seen.has(path)) return seen;
      seen.add(path);
      for (const specifier of found.imports) {
        if (specifier.startsWith('.')) reach(targetOf(found.file, specifier).replace(/\/index$/, ''), seen);
      }
      return seen;
    };
    const scripts = FILES.filter(({ file }) => /^entrypoints\/[^/]+\.content(\/index)?\.ts$/.test(file));
    expect(scripts.length).toBeGreaterThan(0);
    for (const { file } of scripts) {
      const reached = [...reach(file.replace(/(\/index)?\.tsx?$/, ''), new Set())];
      expect(reached.filter((path) => path.startsWith('lib/drafts'))).toEqual([]);
    }
  });

  it('makes no markup or code from strings, calls no network, submits nothing', () => {
    const wrong: string[] = [];
    for (const { file, identifiers, members, strings } of FILES) {
      for (const name of identifiers) if (FORBIDDEN.test(name)) wrong.push(`${file}: ${name}`);
      for (const name of members) {
        if (/\.submit$|^document\.write|^window\.postMessage$/.test(name)) wrong.push(`${file}: ${name}`);
      }
      if (/^(lib\/caselog|entrypoints\/[^/]*content)/.test(file) && strings.has('Enter')) wrong.push(`${file}: Enter`);
    }
    expect(wrong).toEqual([]);
  });

  it('touches the console in platform/log alone, and a foreign page in caselog/fill/apply alone', () => {
    expect(FILES.filter((f) => f.identifiers.has('console')).map((f) => f.file)).toEqual(['lib/platform/log.ts']);
    const writers = FILES.filter((f) => f.file.startsWith('lib/') && f.identifiers.has('dispatchEvent'));
    for (const { file } of writers) expect(file).toMatch(/^lib\/caselog\/fill\/apply/);
  });

  it('keeps its files small', () => {
    const long = FILES.filter(({ file, source }) => {
      const most = LONGEST.find(([pattern]) => pattern.test(file))![1];
      return source.trimEnd().split('\n').length > most;
    });
    expect(long.map(({ file, source }) => `${file}: ${source.trimEnd().split('\n').length}`)).toEqual([]);
  });

  it('keeps each folder of lib within sight: at most 20 files flat in it', () => {
    const perFolder = new Map<string, number>();
    for (const { file } of FILES) {
      // A folder of data has as many files as there are families.
      if (!file.startsWith('lib/') || /\/(catalogue|lexicon)\//.test(file) || CROWDED.test(file)) continue;
      perFolder.set(posix.dirname(file), (perFolder.get(posix.dirname(file)) ?? 0) + 1);
    }
    expect([...perFolder].filter(([, count]) => count > 20)).toEqual([]);
  });

  it('explains every exported function of lib', () => {
    const wrong = FILES.filter((f) => f.file.startsWith('lib/')).flatMap((f) =>
      f.undocumented.map((n) => `${f.file}: ${n}`),
    );
    expect(wrong).toEqual([]);
  });
});
