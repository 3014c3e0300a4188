import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Answers with a body of the type an extension stands for. */
export function send(res: ServerResponse, extension: string, body: string | Buffer): void {
  res.writeHead(200, { 'content-type': TYPES[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  res.end(body);
}

/** Answers with a file of a folder; whole pages have no extension and start from the folder's index page, which `change` may alter. */
export async function sendFile(
  res: ServerResponse,
  folder: string,
  path: string,
  change = (page: string) => page,
): Promise<void> {
  const file = extname(path) ? path : '/index.html';
  const body = await readFile(join(folder, file)).catch(() => undefined);
  if (!body) res.writeHead(404).end();
  else send(res, extname(file), file === '/index.html' ? change(body.toString()) : body);
}
