/** A length of time on the page's own clock, in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** What went on while a form was filled, as it was seen from outside the filler: no line of it knows that it is watched. */
export interface Seen {
  /** From the confirmation to the moment when the fill was told of. */
  whole: Span;
  requests: Span[];
  /** Timers with which the page does its mischief. */
  timers: Span[];
  /** The page's handlers at work on an event or a click of ours. */
  handlers: Span[];
  /** When we pressed a part of the picker; the last one is Add. */
  presses: number[];
  /** Our timers, from their setting to their end or to what ended them early. */
  waits: Span[];
  /** When a change of the page was noticed. */
  changes: number[];
}

/** Runs in the page's own world, before its scripts: notes the timers of its mischief. */
export function noteTimers(): void {
  const timers: Span[] = [];
  const own = window.setTimeout;
  const noted = (work: () => void, delay?: number) => {
    if (!new Error().stack?.includes('misbehaviour.js')) return own(work, delay);
    const span = { start: performance.now(), end: Number.NaN };
    timers.push(span);
    return own(() => {
      work();
      span.end = performance.now();
    }, delay);
  };
  Object.assign(window, { timersOfMischief: timers, setTimeout: noted });
}

/** Runs in our isolated world, before a fill: notes what our code sets off and waits for. What the page calls is not touched. */
export function noteOurs(): void {
  const now = () => performance.now();
  const seen = { handlers: [] as Span[], presses: [] as number[], waits: [] as Span[], changes: [] as number[] };
  const timed = <This, Args extends unknown[], Result>(work: (this: This, ...args: Args) => Result) =>
    function (this: This, ...args: Args): Result {
      const start = now();
      const result = work.apply(this, args);
      seen.handlers.push({ start, end: now() });
      return result;
    };
  EventTarget.prototype.dispatchEvent = timed(EventTarget.prototype.dispatchEvent);
  const click = timed(HTMLElement.prototype.click);
  HTMLElement.prototype.click = function () {
    seen.presses.push(now());
    click.call(this);
  };
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  const waiting = new Map<unknown, Span>();
  const noted = (work: () => void, delay?: number) => {
    const span = { start: now(), end: Number.NaN };
    seen.waits.push(span);
    const timer = set(() => {
      span.end = now();
      work();
    }, delay);
    waiting.set(timer, span);
    return timer;
  };
  const cleared = (timer: never) => {
    const span = waiting.get(timer);
    if (span) span.end = Number.isNaN(span.end) ? now() : span.end;
    clear(timer);
  };
  const Observer = globalThis.MutationObserver;
  class Noting extends Observer {
    constructor(told: MutationCallback) {
      super((...args) => {
        seen.changes.push(now());
        told(...args);
      });
    }
  }
  Object.assign(globalThis, { seen, setTimeout: noted, clearTimeout: cleared, MutationObserver: Noting });
}

/** Where the time of a fill went, each moment once: to the first of these that it belongs to. */
export const PARTS = [
  'the page’s requests',
  'the page’s own timers',
  'the page’s handlers',
  'answers on their way into the page',
  'waits before the codes are added',
  'waits to read back',
  'our own work',
] as const;
export type Part = (typeof PARTS)[number];

/** Divides the whole time of a fill among its parts: every millisecond of it is in one of them. */
export function divide(seen: Seen): Record<Part, number> {
  const { whole, requests, timers, handlers, presses, waits, changes } = seen;
  const added = Math.max(...presses);
  const takenIn = requests.flatMap(({ end }) => {
    const noticed = changes.find((moment) => moment >= end);
    return noticed === undefined ? [] : [{ start: end, end: noticed }];
  });
  const layers: Record<Part, readonly Span[]> = {
    'the page’s requests': requests,
    'the page’s own timers': timers,
    'the page’s handlers': handlers,
    'answers on their way into the page': takenIn,
    'waits before the codes are added': waits.filter(({ start }) => start < added),
    'waits to read back': waits.filter(({ start }) => start >= added),
    'our own work': [whole],
  };
  const covered: Span[] = [];
  let before = 0;
  return Object.fromEntries(
    PARTS.map((part) => {
      covered.push(...layers[part].map((span) => within(span, whole)));
      const now = union(covered);
      const own = now - before;
      before = now;
      return [part, own];
    }),
  ) as Record<Part, number>;
}

const within = ({ start, end }: Span, whole: Span): Span => ({
  start: Math.max(start, whole.start),
  end: Math.min(Number.isNaN(end) ? whole.end : end, whole.end),
});

/** The length of time that some spans cover together. */
export function union(spans: readonly Span[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}
