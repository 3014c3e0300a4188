import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find.mjs';

/** Firefox, headless, driven over its own remote protocol; nothing but Node is needed for it. */
export interface Firefox {
  /** Sends one command and answers its value. Rejects with what Firefox says. */
  send<T>(command: string, parameters?: object): Promise<T>;
  /** Runs the body of an async function with the browser's own rights and answers what it returns. */
  inBrowser<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

const QUIET = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1/',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts Firefox with a fresh profile. Undefined where there is none on this machine. */
export async function launchFirefox(
  preferences: Record<string, string | number | boolean>,
): Promise<Firefox | undefined> {
  const program = findFirefox();
  if (!program) return undefined;
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'first-operator-firefox-'));
  const all = { ...QUIET, ...preferences, 'marionette.port': port };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(
    program,
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await reach(port, Date.now() + 30_000);
  const send = speak(socket);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    async inBrowser<T>(body: string) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        const script = `const done = arguments[arguments.length - 1];
          (async () => { ${body} })().then((value) => done({ value }), (thrown) => done({ thrown: String(thrown) }));`;
        const answer = await send<{ value: T; thrown?: string }>('WebDriver:ExecuteAsyncScript', { script, args: [] });
        if (answer.thrown) throw new Error(answer.thrown);
        return answer.value;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await ended(process);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function reach(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | Error>((done) => {
      const trying = connect(port, '127.0.0.1', () => done(trying));
      trying.once('error', done);
    });
    if (!(socket instanceof Error)) return socket;
    if (Date.now() > deadline) throw socket;
    await wait(100);
  }
}

/** Messages are `length:json`; a command is `[0, id, name, parameters]`, its answer `[1, id, error, result]`. */
function speak(socket: Socket): Firefox['send'] {
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.fail(new Error(`${error.error}: ${error.message}`));
      else asked?.done(result && 'value' in result ? result.value : result);
    }
  });
  return <T>(command: string, parameters: object = {}) =>
    new Promise<T>((done, fail) => {
      const id = ++last;
      waiting.set(id, { done: done as (value: unknown) => void, fail });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const kill = setTimeout(() => process.kill('SIGKILL'), 5_000);
  await new Promise((done) => process.once('exit', done));
  clearTimeout(kill);
}
