import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startPractice } from '../tests/practice/server';
import { type Extension, launchExtension, type Popup } from './extension';
import { actionsOf, type Hand, keyboard, mouse, type Tally } from './hand';
import { PRACTICE_RESIDENT } from './resident';

const root = resolve(import.meta.dirname, '..');
const PICTURES = join(root, 'out', 'walk');
/** The sites that are open to us beyond those of the manifest: each was asked for. */
const SITES = `chrome.permissions.getAll().then(({ origins }) =>
  origins.filter((one) => !chrome.runtime.getManifest().content_scripts.some(({ matches }) => matches.includes(one))))`;
/** So many rows are captured at once, and so many of their cases are filled. */
const ROWS = 20;
const CASES = 5;
/** The bar for a clean case, from the worklist to "check, then press Submit". */
export const BAR = { actions: 4, seconds: 15 };

/** Nobody presses Submit sooner than so many milliseconds after the form was filled; a page may still be at work. */
const LOOKED_OVER = 1_000;
/** A popup that loses its tab is gone after so many milliseconds. */
const SETTLED = 500;
/** A row further down the list, whose case is alone and asks nothing. */
const ALONE = 'IR IVC FILTER REMOVAL';

/** What one stretch of the walk took. */
interface Stretch {
  about: string;
  actions: number;
  seconds: number;
}

/** One case of the walk, from the icon at the form to "check, then press Submit". */
interface Filled extends Stretch {
  /** Nothing was asked of it. */
  clean: boolean;
}

/** A whole walk, and what it cost. */
export interface Walked {
  hand: string;
  tally: Tally;
  stretches: Stretch[];
  cases: Filled[];
  /** A clean case alone: from a right-click on its row to "check, then press Submit". */
  alone: Filled;
  /** Tabs that opened by themselves: the welcome page, and no other. */
  opened: string[];
  /** Sites that the browser was asked to open to us. */
  prompts: string[];
  logged: number;
}

/**
 * Walks the whole way in the built extension: install, welcome, 20 rows of the practice worklist, review, 5 cases on the practice Case Log,
 * logged. What the resident alone may do, Submit, the walk does as the resident.
 */
export async function walkThrough(hand: Hand, pictures?: string): Promise<Walked> {
  const practice = await startPractice();
  const extension = await launchExtension({ headless: true, welcome: true });
  const { tally } = hand;
  const opened: string[] = [];
  const stretches: Stretch[] = [];
  let own = 0;
  extension.context.on('page', (page) => {
    if (own === 0) opened.push(page.url());
  });
  const tab = async (url: string) => {
    own += 1;
    const page = await extension.context.newPage();
    own -= 1;
    await page.goto(url);
    return page;
  };
  const timed = async <T>(about: string, act: () => Promise<T>): Promise<T> => {
    const [began, before] = [Date.now(), actionsOf(tally)];
    const done = await act();
    stretches.push({ about, actions: actionsOf(tally) - before, seconds: (Date.now() - began) / 1_000 });
    return done;
  };
  const picture = async (name: string, of: Page | Popup) => {
    if (!pictures) return;
    if ('goto' in of) await of.screenshot({ path: join(pictures, `${hand.name}-${name}.png`) });
    else await of.screenshot(join(pictures, `${hand.name}-${name}.png`));
  };
  try {
    const welcome = await timed('welcomed, and said once', async () => {
      const page = await welcomeOf(extension);
      await hand.type(page, 'Your name, as worklists write it', PRACTICE_RESIDENT.names[0]!);
      await hand.type(page, 'Graduation year', String(PRACTICE_RESIDENT.graduationYear));
      await hand.type(page, 'Program length (years)', String(PRACTICE_RESIDENT.programmeYears));
      await page.getByText('Saved', { exact: true }).waitFor();
      return page;
    });
    await picture('1-welcome', welcome);
    const worklist = await tab(practice.worklistUrl);
    const caseLog = await tab(practice.caseLogUrl);

    const capture = await timed(`${ROWS} rows captured`, async () => {
      const popup = await hand.icon(extension, worklist);
      await hand.press(popup, { selector: 'button', text: 'Capture case' });
      await popup.until(`document.querySelectorAll('.rows .row').length >= ${ROWS}`);
      await picture('2-rows', popup);
      const boxes = '.rows .row:nth-child';
      await hand.press(popup, { selector: `${boxes}(1) input`, key: ' ' });
      await hand.press(popup, { selector: `${boxes}(${ROWS}) input`, key: ' ', shift: true });
      await popup.until(`document.querySelectorAll('.rows .row.ticked').length === ${ROWS}`);
      await hand.press(popup, { selector: '.reading-acts button', text: `Stage ${ROWS} rows`, letter: 'S' });
      await popup.until(`Boolean(document.querySelector('.cards'))`);
      return popup;
    });
    await picture('3-staged', capture);

    await timed('every draft looked at', async () => {
      const drafts = await capture.evaluate<number>(`document.querySelectorAll('.card').length`);
      for (let at = 1; at <= drafts; at += 1) {
        await hand.press(capture, { selector: `.card:nth-child(${at}) .summary`, letter: 'J' });
        await capture.until(
          `document.querySelector('.card.open') === document.querySelector('.card:nth-child(${at})')`,
        );
      }
    });
    await picture('4-reviewed', capture);
    await hand.leave(capture);

    const cases: Filled[] = [];
    while (cases.length < CASES) {
      const one = await fillOne(hand, extension, caseLog);
      cases.push(one);
      await picture(`5-filled-${cases.length}`, caseLog);
      await timed(`submitted, case ${cases.length}`, () => submit(hand, caseLog));
    }

    const alone = await aloneFrom(hand, extension, worklist, caseLog, welcome);
    await submit(hand, caseLog);

    const end = await extension.openPopup(caseLog);
    const logged = await end.until<number>(`Number(/(\\d+) logged/.exec(document.body.innerText)?.[1])`);
    await picture('6-logged', end);
    const prompts = await end.evaluate<string[]>(SITES);
    return { hand: hand.name, tally, stretches, cases, alone, opened, prompts, logged };
  } finally {
    await extension.close();
    await practice.close();
  }
}

async function welcomeOf({ context, id }: Extension): Promise<Page> {
  for (let tries = 0; ; tries += 1) {
    const page = context.pages().find((one) => one.url() === `chrome-extension://${id}/welcome.html`);
    if (page) return page;
    if (tries > 200) throw new Error('nobody was welcomed');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Presses our icon at the form, answers what the draft in hand asks, and fills it. A draft that cannot be filled is passed over for the next. */
async function fillOne(hand: Hand, extension: Extension, caseLog: Page): Promise<Filled> {
  const [began, before] = [Date.now(), actionsOf(hand.tally)];
  let clean = true;
  const popup = await hand.icon(extension, caseLog);
  const inHand = (selector: string) => `document.querySelector('.card.open ${selector}')`;
  const title = `${inHand('.summary-title')}.textContent`;
  for (;;) {
    await popup.until(`Boolean(${inHand('.preview')})`);
    if (await popup.evaluate<boolean>(`Boolean(${inHand('.role-ask button')})`)) {
      clean = false;
      await hand.press(popup, { selector: '.card.open .role-ask button' });
      await popup.until(`!${inHand('.role-ask')}`);
    }
    if (await popup.evaluate<boolean>(`${inHand('.summary-tags')}.textContent.includes('Ready')`)) break;
    clean = false;
    const passed = await popup.evaluate<string>(title);
    await hand.press(popup, { selector: '.drafts-head button', letter: 'N' });
    await popup.until(`${title} !== ${JSON.stringify(passed)}`);
  }
  const about = await popup.evaluate<string>(title);
  await popup.until(`Boolean(${inHand('.next-step .primary:not([aria-disabled="true"])')})`);
  await hand.press(popup, { selector: '.card.open .next-step .primary' });
  await popup.until(`document.querySelector('.report')?.innerText.includes('then press Submit')`, 60_000);
  const took = { actions: actionsOf(hand.tally) - before, seconds: (Date.now() - began) / 1_000 };
  await hand.leave(popup);
  return { about, clean, ...took };
}

/** One row by the page's own menu, on a page that was read before: two clicks whatever the hand, for a menu is the browser's. */
async function aloneFrom(hand: Hand, extension: Extension, worklist: Page, caseLog: Page, ours: Page): Promise<Filled> {
  await worklist.bringToFront();
  const [began, before] = [Date.now(), actionsOf(hand.tally)];
  hand.tally.clicks += 2;
  await worklist.locator('tr', { hasText: ALONE }).first().click({ button: 'right' });
  const badge = () => ours.evaluate(() => chrome.action.getBadgeText({}));
  const waited = await badge();
  await extension.chooseMenu(worklist);
  for (let tries = 0; (await badge()) === waited && tries < 200; tries += 1) await ours.waitForTimeout(50);
  // The popup comes by itself over the worklist, and goes with it.
  await caseLog.bringToFront();
  await caseLog.waitForTimeout(SETTLED);
  const filled = await fillOne(hand, extension, caseLog);
  return { ...filled, actions: actionsOf(hand.tally) - before, seconds: (Date.now() - began) / 1_000 };
}

/** Looks the form over, then Submit and the page's own question, pressed as the resident does. */
async function submit(hand: Hand, caseLog: Page): Promise<void> {
  await caseLog.bringToFront();
  await caseLog.waitForTimeout(LOOKED_OVER);
  await hand.pressPage(caseLog, '#submitButton');
  await caseLog.locator('#confirmSubmitButton').waitFor();
  await hand.pressPage(caseLog, '#confirmSubmitButton');
  await caseLog.locator('#server-success').waitFor();
}

/** Walks by mouse and by keyboard and prints what each took; fails where the bar for a clean case is missed. usage: npm run walk */
export async function main(): Promise<number> {
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) return 1;
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let missed = 0;
  for (const hand of [mouse(), keyboard()]) {
    const walked = await walkThrough(hand, PICTURES);
    for (const sentence of told(walked)) console.log(sentence);
    missed += cleanCases(walked).filter(
      ({ actions, seconds }) => actions > BAR.actions || seconds > BAR.seconds,
    ).length;
  }
  console.log(`Pictures: ${PICTURES}`);
  return missed > 0 ? 1 : 0;
}

/** The clean cases with one row's share of the capture: what a case of one row takes from the worklist on. */
export function cleanCases({ stretches, cases, alone }: Walked): Filled[] {
  const capture = stretches.find(({ about }) => about.endsWith('captured'))!;
  const share = { actions: capture.actions / ROWS, seconds: capture.seconds / ROWS };
  const whole = cases.map((one) => ({
    ...one,
    actions: one.actions + share.actions,
    seconds: one.seconds + share.seconds,
  }));
  return [...whole, alone].filter(({ clean }) => clean);
}

function told(walked: Walked): string[] {
  const { hand, tally, stretches, cases, alone, opened, prompts, logged } = walked;
  const took = ({ actions, seconds }: Stretch) =>
    `${Number.isInteger(actions) ? actions : actions.toFixed(2)} actions, ${seconds.toFixed(1)} s`;
  return [
    '',
    `By ${hand}: ${tally.clicks} clicks, ${tally.keys} keys, ${tally.typed} letters typed; ${tally.moves} moves between tab and popup, ${tally.scrolls} scrolls, focus lost ${tally.lost} times.`,
    `Opened by itself: ${opened.length === 1 ? 'the welcome page, once' : opened.join(', ')}. Sites asked for: ${prompts.length}. Logged: ${logged}.`,
    ...stretches.map((one) => `  ${one.about}: ${took(one)}`),
    ...[...cases, alone].map(
      (one) => `  ${one.about}${one.clean ? '' : ' (asked something)'}, from our icon: ${took(one)}`,
    ),
    `A clean case, from the worklist to “check, then press Submit” (bar: ${BAR.actions} actions, ${BAR.seconds} s; one row’s share of the capture with it):`,
    ...cleanCases(walked).map((one) => `  ${one.about}: ${took(one)}`),
  ];
}
