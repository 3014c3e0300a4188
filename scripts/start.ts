import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPacs } from '../tests/pacs';
import { startPractice } from '../tests/practice/server';
import { ensureBrowser, ensurePacs } from './ensure.mjs';
import { type Extension, launchExtension } from './extension';
import { introduce } from './resident';
import { captureRows, expectLogged, fillCase, stageRows, submitAsResident, type Walk } from './walk';

const root = resolve(import.meta.dirname, '..');
const PICTURES = join(root, 'out');
/** Kept the same from one start to the next, so that drafts stay and bookmarks hold; another is taken where it is in use. */
const PORT = 5710;

const say = (sentence: string): void => console.log(`• ${sentence}`);

interface Worklist {
  name: string;
  url: string;
  /** Text of the rows of one encounter, for the case that is driven through. */
  example: string;
}

/**
 * Builds the extension, starts the practice pages and opens them in a browser with the extension loaded. `--pacs` puts Orthanc and OHIF in
 * place of the practice worklist; `--headless`, or no display, drives one case through and ends.
 */
export async function main(args: string[]): Promise<number> {
  await ensureBrowser();
  if (args.includes('--pacs')) ensurePacs();
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) return 1;
  say('Built the extension (.output/chrome-mv3).');

  const practice = await startPractice({ port: PORT }).catch(() => startPractice());
  const pacs = args.includes('--pacs') ? await startPacs() : null;
  const close = async () => {
    await practice.close();
    if (pacs && !('missing' in pacs)) await pacs.close();
  };
  try {
    if (pacs && 'missing' in pacs) {
      say(`No PACS: ${pacs.missing}`);
      return 1;
    }
    const worklists = pacs ? worklistsOf(pacs) : [PRACTICE(practice.worklistUrl)];
    const headless = args.includes('--headless') || !hasDisplay();
    const extension = await launchExtension({ headless, profile: headless ? undefined : join(root, '.profile') });
    try {
      await introduce(extension);
      say('The practice resident is Ana Rivera: see Options.');
      return headless
        ? await showOneCase(extension, worklists, practice.caseLogUrl)
        : await handOver(extension, [...worklists.map(({ url }) => url), practice.caseLogUrl]);
    } finally {
      await extension.close();
    }
  } finally {
    await close();
  }
}

const PRACTICE = (url: string): Worklist => ({ name: 'the practice worklist', url, example: 'CHEMOEMBOLIZATION' });

function worklistsOf({
  explorerUrl,
  ohifUrl,
}: {
  explorerUrl: string;
  ohifUrl: string | { missing: string };
}): Worklist[] {
  const orthanc = { name: 'Orthanc Explorer', url: explorerUrl, example: 'PORT' };
  if (typeof ohifUrl === 'string') return [{ name: 'OHIF', url: ohifUrl, example: 'CHEMOEMBOLIZATION' }, orthanc];
  say(`No OHIF: ${ohifUrl.missing}`);
  return [orthanc];
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function handOver({ context }: Extension, urls: string[]): Promise<number> {
  const first = context.pages()[0] ?? (await context.newPage());
  await first.goto(urls[0]!);
  for (const url of urls.slice(1)) await (await context.newPage()).goto(url);
  await first.bringToFront();
  say(`Open: ${urls.join('  ')}`);
  say(
    'On the worklist press Alt+Shift+D (or First Operator, under the puzzle piece), tick a row, stage it; on the Case Log press Alt+Shift+Y. Close the browser to stop.',
  );
  await new Promise<void>((done) => {
    context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
  return 0;
}

async function showOneCase(extension: Extension, [list]: Worklist[], caseLogUrl: string): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const { name, url, example } = list!;
  const worklist = extension.context.pages()[0] ?? (await extension.context.newPage());
  await worklist.goto(url);
  say(`Opened ${name}: ${url}`);
  const caseLog = await extension.context.newPage();
  await caseLog.goto(caseLogUrl);
  const walk: Walk = { extension, worklist, caseLog, say, pictures: PICTURES };
  const popup = await captureRows(walk);
  await stageRows(walk, popup, example);
  await popup.close();
  await fillCase(walk);
  await submitAsResident(walk);
  await expectLogged(walk);
  say(`Pictures: ${PICTURES}`);
  return 0;
}
