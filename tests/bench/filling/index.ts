import type { Browser } from '@playwright/test';
import { launchChromium } from '../../../scripts/browser';
import type { Quirks } from '../../practice/quirks';
import { median } from '../measure';
import { table, whole } from '../table';
import { asValues, driveOneCase } from './actions';
import { typeByHand } from './hand';
import { fillMany } from './many';
import { type Timed, timeFill } from './time';
import { PARTS } from './timeline';

const CASES = 12;
const FILLS = 200;
/** Milliseconds above the page's own delays that one code may take. */
const BAR = 150;
const MOST_ACTIONS = 4;

/**
 * Measures the filling: time from confirmation to a form that was read back beside the page's own delays and where it goes, actions and keystrokes a case
 * beside the same case typed by hand, and two hundred varied cases filled, submitted and compared.
 */
export async function bench(): Promise<void> {
  const print = (text: string) => console.log(`\n${text}`);
  const driven = await driveOneCase();
  const browser = await launchChromium();
  try {
    const timed = await timeAll(browser);
    print(timesTable(timed));
    print(partsTable(timed));
    const one = timed[0]?.fills ?? [];
    const above = whole(median(one.map(({ took, requests }) => took - requests)));
    const met = median(one.map(({ took, own }) => took - own));
    print(
      verdictOn(
        `above the page’s own delays for one code, median ${whole(met)} ms (${above} above its requests alone: ${OWN_DELAY})`,
        met <= BAR,
        `${BAR} ms`,
      ),
    );

    const hand = await typeByHand(browser, asValues(driven.sent));
    print(
      table(
        ['one clean case, after its capture', 'actions', 'of them keys'],
        [
          ['First Operator', String(driven.presses.length), '0'],
          ['typed by hand', whole(hand.clicks + hand.keys), whole(hand.keys)],
        ],
      ),
    );
    print(
      `First Operator: ${driven.presses.join(', ')}. Both without the page's own “Yes, submit”.${hand.wrong.length > 0 ? ` By hand wrong: ${hand.wrong.join('; ')}` : ''}`,
    );
    print(verdictOn(`${driven.presses.length} actions`, driven.presses.length <= MOST_ACTIONS, String(MOST_ACTIONS)));

    const { fills, codes, wrong, touched } = await fillMany(browser, FILLS);
    print(
      `${fills} of ${FILLS} varied cases with ${codes} codes filled on three builds of the page, every quirk on, and submitted: ${wrong.length} wrong fields, ${touched.length} submits or keys that were not the resident's`,
    );
    for (const fault of [...wrong, ...touched].slice(0, 20)) console.log(`  ${fault}`);
    print(verdictOn('wrong fields and submits', wrong.length + touched.length === 0, '0'));
  } finally {
    await browser.close();
  }
}

const KINDS: readonly { name: string; codes: number; quirks: Partial<Quirks> }[] = [
  { name: '1 code', codes: 1, quirks: {} },
  { name: '3 codes', codes: 3, quirks: {} },
  { name: '1 code, and Add leaves the Site alone', codes: 1, quirks: { addResetsSite: false } },
];
const OWN_DELAY = 'the page blanks the Site by a timer, 50 ms after an Add, and it is set and read back anew';

interface TimedKind {
  name: string;
  fills: Timed[];
}

/** Fills of every kind in turn, so that a busy spell of the machine hits all alike. */
async function timeAll(browser: Browser): Promise<TimedKind[]> {
  const timed = KINDS.map(({ name }): TimedKind => ({ name, fills: [] }));
  for (let i = 0; i < CASES; i++)
    for (const [at, { codes, quirks }] of KINDS.entries())
      timed[at]?.fills.push(await timeFill(browser, i, codes, quirks));
  return timed;
}

function timesTable(timed: readonly TimedKind[]): string {
  const rows = timed.map(({ name, fills }) => {
    const middle = (of: (one: Timed) => number) => whole(median(fills.map(of)));
    return [
      `${name}; ${fills.filter(({ clean }) => clean).length} of ${fills.length} clean`,
      middle(({ took }) => took),
      middle(({ requests }) => requests),
      middle(({ took, requests }) => took - requests),
      middle(({ took, own }) => took - own),
      whole(Math.max(...fills.map(({ took, own }) => took - own))),
    ];
  });
  const head = ['milliseconds, medians', 'to verified', 'page’s requests', 'above them', 'above its timers too'];
  return table([...head, 'worst'], rows);
}

/** Where the time went, so that nothing of it stays unexplained. */
const partsTable = (timed: readonly TimedKind[]): string =>
  table(
    ['of that, each moment once', ...timed.map(({ name }) => name.split(',')[1] ?? name)],
    PARTS.map((part) => [part, ...timed.map(({ fills }) => whole(median(fills.map(({ parts }) => parts[part]))))]),
  );

const verdictOn = (what: string, met: boolean, bar: string): string =>
  `${met ? 'met' : 'NOT met'}: ${what} (bar: ${bar})`;
