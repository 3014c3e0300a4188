/** Lets a long piece of work stand aside for the window it runs in, tells how far it is, and stops where it was cancelled. */
export interface Turns {
  /** To be awaited between pieces of the work; returns at once where the window has not waited long. */
  turn(): Promise<void>;
  readonly cancelled: boolean;
}

/** So long a piece of work may hold the window, in milliseconds. */
const LONGEST_HOLD = 12;

/** Turns that end when the signal does. */
export function turnsUntil(signal?: AbortSignal): Turns {
  let begun = performance.now();
  return {
    async turn() {
      if (performance.now() - begun < LONGEST_HOLD) return;
      await nextTask();
      begun = performance.now();
    },
    get cancelled() {
      return signal?.aborted ?? false;
    },
  };
}

/** A task later; a message comes at once even in a tab at the back, where timers are held up. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Everything a generator yields, in turns; what was gathered so far where the work is cancelled. */
export async function gathered<T>(items: Iterable<T>, turns: Turns): Promise<T[]> {
  const all: T[] = [];
  for (const item of items) {
    all.push(item);
    if (all.length % 64 !== 0) continue;
    await turns.turn();
    if (turns.cancelled) break;
  }
  return all;
}
