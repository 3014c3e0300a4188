import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { asset } from './assets';
import { type Asked, blankPage, type CaseLog, otherPage, takePost } from './case-log';
import { practiceCases } from './cases';
import { type Exchange, readBody, redirect, referringQuery, sendFile, sendJson, sendPage } from './exchange';
import { LIST_ENDPOINTS } from './lists';
import { aggregatePage } from './pages/aggregate';
import { landingPage } from './pages/landing';
import { OTHER_PAGES, type OtherPage, stubPage } from './pages/other-pages';
import { worklistPage } from './pages/worklist';
import { ODD_WORKLISTS } from './pages/worklist-odd';
import { programmeOf } from './programme';
import { DEFAULT_QUIRKS, type Quirks, quirksOf } from './quirks';
import { newState, type PracticeState, type SpyEvent } from './state';

export interface PracticeOptions {
  /** 0, the default, takes any free port of 127.0.0.1. */
  port?: number;
  /** Changes from the default quirks. */
  quirks?: Partial<Quirks>;
  /** Mean delay of the page's own requests in milliseconds; 150 unless told. */
  delay?: number;
  /** Names the programme: another seed, other hashed field names. */
  programme?: string;
  /** ISO date that the pages take for today; the clock's unless told. */
  today?: string;
  /** Serve over TLS, so that the page can stand under its real name. */
  tls?: { key: string; cert: string };
}

export interface Practice {
  /** The landing page. */
  url: string;
  origin: string;
  caseLogUrl: string;
  worklistUrl: string;
  /** A page of the Case Log that asks for the counts of Table 1. */
  aggregateUrl: string;
  /** Pages at Case Log addresses that are not the entry form. */
  otherUrls: Record<OtherPage, string>;
  /** What was done to the pages so far; a copy. */
  state(): PracticeState;
  /** Forgets everything since the start. */
  reset(): void;
  close(): Promise<void>;
}

const ENTRY = '/ads/caselogs/caseentry/';
const MOBILE_PAGE = '/ads/CaseLogs/CaseEntryMobile/Insert';
const AGGREGATE_PAGE = '/ads/CaseLogs/Aggregate/Entry';
const INSERT_PAGE = '/ads/CaseLogs/CaseEntry/Insert';

/** Where each page that is not the entry form stands. */
const OTHER_PATHS = Object.fromEntries(
  Object.keys(OTHER_PAGES).map((name) => [name, name === 'mobile' ? MOBILE_PAGE : `${INSERT_PAGE}?show=${name}`]),
) as Record<OtherPage, string>;

const localToday = (): string => new Date().toLocaleDateString('sv-SE');

/** Starts the practice pages on 127.0.0.1. Rejects where the port is taken. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const { port = 0, delay = 150, programme = 'lakeshore', today = localToday(), tls } = options;
  const defaults: Quirks = { ...DEFAULT_QUIRKS, ...options.quirks };
  const log: CaseLog = { programme: programmeOf(programme), today, state: newState() };

  const askedFor = (url: URL): Asked => ({ query: url.search, quirks: quirksOf(url.searchParams, defaults) });
  const late = (quirks: Quirks) => wait(quirks.ajaxDelay ? delay * (0.8 + 0.4 * Math.random()) : 0);

  async function caseEntry(exchange: Exchange, action: string): Promise<void> {
    const { url, request } = exchange;
    if (action === 'insert') {
      const asked = askedFor(url);
      if (request.method === 'POST') {
        const refused = takePost(log, asked, new URLSearchParams(await readBody(exchange)));
        return refused === null ? redirect(exchange, INSERT_PAGE + url.search) : sendPage(exchange, refused);
      }
      const show = url.searchParams.get('show');
      return sendPage(exchange, (show && otherPage(log, asked, show)) || blankPage(log, asked));
    }
    const answer = Object.hasOwn(LIST_ENDPOINTS, action) ? LIST_ENDPOINTS[action] : undefined;
    if (!answer) return sendPage(exchange, 'Not found', 404);
    const quirks = quirksOf(referringQuery(exchange), defaults);
    await late(quirks);
    return sendJson(exchange, answer(url.searchParams, quirks, log.state));
  }

  async function answer(exchange: Exchange): Promise<void> {
    const path = exchange.url.pathname.toLowerCase();
    if (path.startsWith(ENTRY)) return caseEntry(exchange, path.slice(ENTRY.length));
    if (path === MOBILE_PAGE.toLowerCase())
      return sendPage(exchange, otherPage(log, askedFor(exchange.url), 'mobile') ?? '');
    if (path === AGGREGATE_PAGE.toLowerCase()) return sendPage(exchange, aggregatePage());
    if (path.startsWith('/ads/')) return sendPage(exchange, stubPage(), 404);
    if (path === '/') return sendPage(exchange, landingPage(INSERT_PAGE, OTHER_PATHS));
    if (path === '/worklist') return sendPage(exchange, worklistPage(practiceCases(today)));
    const odd = Object.hasOwn(ODD_WORKLISTS, path) ? ODD_WORKLISTS[path] : undefined;
    if (odd) return sendPage(exchange, odd(practiceCases(today)));
    if (path === '/practice/spy') {
      log.state.spied.push(JSON.parse(await readBody(exchange)) as SpyEvent);
      exchange.response.writeHead(204).end();
      return;
    }
    return sendFile(exchange, await asset(path.replace('/practice/assets/', '')));
  }

  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://practice');
    answer({ request, response, url }).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `${origin}/`,
    origin,
    caseLogUrl: `${origin}${INSERT_PAGE}`,
    worklistUrl: `${origin}/worklist`,
    aggregateUrl: origin + AGGREGATE_PAGE,
    otherUrls: Object.fromEntries(Object.entries(OTHER_PATHS).map(([name, path]) => [name, origin + path])) as Record<
      OtherPage,
      string
    >,
    state: () => structuredClone(log.state),
    reset: () => {
      log.state = newState();
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
