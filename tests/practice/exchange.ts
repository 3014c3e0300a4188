import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request with its answer to come. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

export async function readBody({ request }: Exchange): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send({ response }: Exchange, type: string, body: string | Buffer, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

export const sendPage = (exchange: Exchange, body: string, status = 200): void =>
  send(exchange, 'text/html; charset=utf-8', body, status);

export const sendJson = (exchange: Exchange, value: unknown): void =>
  send(exchange, 'application/json; charset=utf-8', JSON.stringify(value));

export const sendFile = (exchange: Exchange, file: { type: string; body: Buffer } | null): void =>
  file ? send(exchange, file.type, file.body) : sendPage(exchange, 'Not found', 404);

export const redirect = ({ response }: Exchange, location: string): void => {
  response.writeHead(302, { location }).end();
};

/** The query of the page that a request comes from. */
export function referringQuery({ request }: Exchange): URLSearchParams {
  const referrer = request.headers.referer;
  return referrer === undefined ? new URLSearchParams() : new URL(referrer).searchParams;
}
