import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** A script that a page loads, and its size as it would be sent, in bytes. */
export interface Script {
  file: string;
  gzipped: number;
}

/**
 * Every script that a page of the built extension loads: those its HTML names, and all that they import, at once or later.
 * @param build the folder of the built extension
 */
export function loadedBy(build: string, page: string): Script[] {
  const found = new Map<string, Script>();
  const take = (file: string): void => {
    if (found.has(file)) return;
    const source = readFileSync(join(build, file));
    found.set(file, { file, gzipped: gzipSync(source, { level: 9 }).length });
    for (const imported of importsOf(file, source.toString())) take(imported);
  };
  const html = readFileSync(join(build, page), 'utf8');
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) take(file!);
  return [...found.values()].sort((a, b) => b.gzipped - a.gzipped);
}

function importsOf(file: string, source: string): string[] {
  const { module } = parseSync(file, source);
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1));
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...later].map((specifier) =>
    specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier),
  );
}
