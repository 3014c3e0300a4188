import { spawn, spawnSync } from 'node:child_process';
import { onPath } from '../../scripts/find.mjs';

/** A screen that nobody looks at, on which the browser shows its own questions. */
export interface Display {
  /** Presses keys as a person would, in whatever window has them: `Escape`, `Tab`. */
  press(...keys: string[]): void;
  close(): void;
}

/** Starts a screen, and lets browsers started from here use it. Says what is missing where there can be none. */
export async function startDisplay(): Promise<Display | { missing: string }> {
  const [screen, keys] = [onPath(['Xvfb']), onPath(['xdotool'])];
  if (!screen || !keys) return { missing: 'no Xvfb or no xdotool here: the browser’s own question cannot be answered' };
  const running = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((done) => running.stdout.once('data', (said) => done(String(said).trim())));
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${number}`;
  return {
    press: (...pressed) => void spawnSync(keys, ['key', '--delay', '200', ...pressed], { timeout: 20_000 }),
    close() {
      process.env.DISPLAY = before;
      if (before === undefined) delete process.env.DISPLAY;
      running.kill();
    },
  };
}
