import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../scripts/ensure.mjs', import.meta.url));

function ensure(args: string[], env: Record<string, string> = {}) {
  const ran = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status: ran.status, said: ran.stderr.trim().split('\n') };
}

describe('ensure', () => {
  it('stops with one sentence when CHROMIUM_PATH names nothing, and installs nothing behind its back', () => {
    const { status, said } = ensure(['browser'], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(status).toBe(1);
    expect(said).toEqual(['[ensure] CHROMIUM_PATH names /nowhere/chromium, which is not there.']);
  });

  it('takes the browser CHROMIUM_PATH names', () => {
    const { status, said } = ensure(['browser'], { CHROMIUM_PATH: process.execPath });
    expect(status).toBe(0);
    expect(said).toEqual(['']);
  });

  it('refuses a step it does not know, before it does any other', () => {
    const { status, said } = ensure(['deps', 'browsers']);
    expect(status).toBe(1);
    expect(said).toEqual(['[ensure] usage: node scripts/ensure.mjs deps browser firefox pacs display']);
  });
});
