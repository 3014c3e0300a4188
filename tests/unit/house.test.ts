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

/** What is not shipped: it is looked at for circles only. */
const RIG = import.meta.glob<string>(['/scripts/**/*.ts', '/tests/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Area → what it may import of ours and from outside. `*` stands for anything. */
const MAY_IMPORT: Record<string, { ours: string[]; packages: string[] }> = {
  'lib/model': { ours: [], packages: ['zod/mini'] },
  // The ground floor: text as it is compared, and tables (headings, dates) as pages, files, logs and reports have them.
  'lib/text': { ours: [], packages: [] },
  'lib/tables': { ours: ['lib/model', 'lib/text'], packages: [] },
  'lib/worklist': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: ['@noble/hashes'] },
  'lib/procedures': { ours: ['lib/model'], packages: [] },
  'lib/encounters': { ours: ['lib/model', 'lib/procedures'], packages: [] },
  'lib/reports': { ours: ['lib/model', 'lib/procedures', 'lib/encounters', 'lib/tables', 'lib/text'], packages: [] },
  'lib/progress': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: [] },
  'lib/drafts': { ours: ['lib/model', 'lib/platform/log'], packages: ['dexie', 'zod/mini'] },
  'lib/caselog': { ours: ['lib/model', 'lib/tables', 'lib/text'], packages: [] },
  'lib/filling': { ours: ['lib/model'], packages: [] },
  'lib/exchange': {
    ours: ['lib/model'],
    packages: ['zod/mini', 'write-excel-file', '@cantoo/pdf-lib', 'fflate'],
  },
  'lib/platform': { ours: ['lib/model', 'public'], packages: ['wxt', '@webext-core/messaging', 'zod/mini'] },
  components: { ours: ['lib/model', 'lib/platform/text'], packages: ['preact'] },
  entrypoints: { ours: ['lib', 'components', 'entrypoints', 'public'], packages: ['wxt', 'preact'] },
};

/** What runs in a page that is not ours: no draft, no rule, nothing that is drawn. */
const IN_A_PAGE = ['lib/model', 'lib/platform'];
/** What a page of ours needs to draw itself and to ask the background. */
const PAGE = ['components', 'lib/model', 'lib/platform'];

/**
 * Kind of entrypoint → what it may import of ours beside its own folder. The background composes the stages; the pages ask it, and what they
 * need of a later stage is named here; a content script has the one stage that works on its page.
 */
const ENTRYPOINTS: Record<string, string[]> = {
  'background/': ['lib', 'components'],
  'caselog.content/': [...IN_A_PAGE, 'lib/caselog'],
  'worklist.content/': [...IN_A_PAGE, 'lib/worklist'],
  'site.content/': [...IN_A_PAGE, 'lib/worklist', 'components/words'],
  'copier.ts': ['lib/worklist/copy'],
  'popup/': [...PAGE, 'lib/caselog/form/address'],
  'sidepanel/': [...PAGE, 'entrypoints/popup'],
  'page-copy/': PAGE,
  'welcome/': [...PAGE, 'lib/drafts', 'entrypoints/options'],
  'options/': [...PAGE, 'lib/drafts', 'lib/caselog', 'lib/exchange', 'lib/procedures', 'lib/progress', 'lib/worklist'],
  'log/': [
    ...PAGE,
    ...['lib/drafts', 'lib/exchange', 'lib/procedures', 'lib/progress', 'lib/reports', 'lib/worklist'],
    ...['entrypoints/popup', 'entrypoints/background/placed'],
  ],
  // The practice pages run the content scripts' own code on themselves.
  'practice-form/': [...PAGE, 'lib/procedures', 'entrypoints/caselog.content/serve'],
  'practice-worklist/': [...PAGE, 'entrypoints/worklist.content/serve'],
};

/** The longest chain of folders of `lib`, each importing the next, those that import each other taken as one. */
const MOST_FLOORS = 7;

/** Lines a file may have. The first pattern that fits decides. */
const LONGEST: [RegExp, number][] = [
  [/^entrypoints\/[^/]+\.ts$|^entrypoints\/[^/]+\/(index|main)\.tsx?$/, 60],
  [/^lib\/worklist\/systems\/generic/, 200],
  [/^lib\/worklist\/systems\//, 80],
  [/^lib\/caselog\/forms\//, 150],
  // A row of data takes as many lines as the formatter gives it.
  [/^lib\/procedures\/(catalogue|lexicon)\/|^lib\/reports\/phrases\/tellings/, 240],
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
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) continue;
    if (!['FunctionDeclaration', 'VariableDeclaration'].includes(node.declaration.type)) continue;
    const documented = comments.some(
      (c) => c.type === 'Block' && c.value.startsWith('*') && source.slice(c.end, node.start).trim() === '',
    );
    const declared = (node.declaration.declarations as { id: unknown }[] | undefined) ?? [{ id: node.declaration.id }];
    // A family of the catalogue is what its file is called.
    if (path.startsWith('lib/procedures/catalogue/')) continue;
    if (!documented) house.undocumented.push(...declared.map(({ id }) => nameOf(id)));
  }
  return house;
}

function nameOf(node: unknown): string {
  const known = node as { name?: string; property?: unknown } | null;
  return known?.name ?? (known?.property ? nameOf(known.property) : '');
}

const inspected = (sources: Record<string, string>) =>
  Object.entries(sources).map(([path, source]) => {
    const file = path.slice(1);
    return { file, source, ...inspect(file, source) };
  });
const FILES = inspected(SOURCES);

/** File → the files it imports. */
function fileGraph(files: { file: string; imports: string[] }[]): Map<string, string[]> {
  const known = new Set(files.map(({ file }) => file));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found = (path: string) => endings.map((ending) => path + ending).find((name) => known.has(name)) ?? [];
  return new Map(
    files.map(({ file, imports }) => [
      file,
      imports.filter((one) => one.startsWith('.')).flatMap((one) => found(targetOf(file, one))),
    ]),
  );
}

/** The groups of nodes of a graph of which each leads to each, in the order in which nothing leads to a later one. */
function groupsOf(graph: Map<string, string[]>): string[][] {
  const seen = new Map<string, { at: number; low: number }>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): number => {
    const here = { at: seen.size, low: seen.size };
    seen.set(node, here);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!seen.has(next)) here.low = Math.min(here.low, visit(next));
      else if (stack.includes(next)) here.low = Math.min(here.low, seen.get(next)!.at);
    }
    if (here.low === here.at) groups.push(stack.splice(stack.indexOf(node)));
    return here.low;
  };
  for (const node of graph.keys()) if (!seen.has(node)) visit(node);
  return groups;
}

const circlesOf = (graph: Map<string, string[]>): string[][] => groupsOf(graph).filter((group) => group.length > 1);

/** The longest way down a graph, in groups. */
function floorsOf(graph: Map<string, string[]>): number {
  const floor = new Map<string, number>();
  for (const group of groupsOf(graph)) {
    const below = group.flatMap((node) => graph.get(node) ?? []).filter((node) => !group.includes(node));
    const height = 1 + Math.max(0, ...below.map((node) => floor.get(node) ?? 0));
    for (const node of group) floor.set(node, height);
  }
  return Math.max(...floor.values());
}

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

  it('lets each kind of entrypoint import what its table says', () => {
    const wrong: string[] = [];
    for (const { file, imports } of FILES.filter(({ file }) => file.startsWith('entrypoints/'))) {
      const kind = Object.keys(ENTRYPOINTS).find((one) => file.startsWith(`entrypoints/${one}`));
      if (!kind) wrong.push(`${file} is of no kind`);
      const allowed = [`entrypoints/${kind}`.replace(/\/$/, ''), 'public', ...(ENTRYPOINTS[kind ?? ''] ?? [])];
      for (const specifier of imports.filter((one) => one.startsWith('.'))) {
        const target = targetOf(file, specifier);
        if (!allowed.some((one) => target === one || target.startsWith(`${one}/`)))
          wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, by whatever kind of import', () => {
    expect(circlesOf(fileGraph([...FILES, ...inspected(RIG)]))).toEqual([]);
    const circle = {
      'lib/a.ts': ['lib/b.ts'],
      'lib/b.ts': ['lib/c.ts'],
      'lib/c.ts': ['lib/a.ts'],
      'lib/d.ts': ['lib/a.ts'],
    };
    expect(circlesOf(new Map(Object.entries(circle)))).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/c.ts']]);
  });

  it('has few floors', () => {
    const rooms = new Map<string, string[]>();
    for (const [file, targets] of fileGraph(FILES)) {
      if (!file.startsWith('lib/')) continue;
      const room = posix.dirname(file);
      const next = targets.map((target) => posix.dirname(target)).filter((target) => target !== room);
      rooms.set(room, [...(rooms.get(room) ?? []), ...next]);
    }
    expect(floorsOf(rooms)).toBeLessThanOrEqual(MOST_FLOORS);
    expect(floorsOf(new Map(Object.entries({ a: ['b', 'd'], b: ['c'], c: ['b'], d: ['b'] })))).toBe(3);
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

  it('explains every exported function and constant of lib', () => {
    const wrong = FILES.filter((f) => f.file.startsWith('lib/')).flatMap((f) =>
      f.undocumented.map((n) => `${f.file}: ${n}`),
    );
    expect(wrong).toEqual([]);
  });
});
