import type { Answer } from '../model';

/** A worker that was stopped before it answered is asked so often in all, each time so many milliseconds later. */
const TRIES = 3;
const PAUSE = 100;

/** Sends a message again where nobody answered. Only for what may be heard twice: the worker may have been stopped after it had done it. */
export async function untilAnswered<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (let tries = 1; ; tries += 1) {
    const told = await send();
    if (told.ok || told.refusal.code !== 'no-answer' || tries === TRIES) return told;
    await new Promise((done) => setTimeout(done, PAUSE * tries));
  }
}
