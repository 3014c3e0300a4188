import { launchChromium } from '../../../scripts/browser';
import { median } from '../measure';
import { table, whole } from '../table';
import { asValues, driveOneCase } from './actions';
import { typeByHand } from './hand';
import { fillMany } from './many';
import { type Timed, timeFill } from './time';

const CASES = 12;
const FILLS = 200;
/** Milliseconds above the page's own requests that one code may take. */
const BAR = 150;
const MOST_ACTIONS = 4;

/**
 * Measures the filling: time from confirmation to a form that was read back beside the page's own requests, actions and keystrokes a case
 * beside the same case typed by hand, and two hundred varied cases filled, submitted and compared.
 */
export async function bench(): Promise<void> {
  const print = (text: string) => console.log(`\n${text}`);
  const driven = await driveOneCase();
  const browser = await launchChromium();
  try {
    const timed: Timed[] = [];
    for (let i = 0; i < CASES; i++) for (const codes of [1, 3]) timed.push(await timeFill(browser, i, codes));
    print(timesTable(timed));
    const one = timed.filter(({ codes }) => codes === 1).map(({ took, floor }) => took - floor);
    print(verdictOn(`above the floor for one code, median ${whole(median(one))} ms`, median(one) <= BAR, `${BAR} ms`));

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

function timesTable(timed: readonly Timed[]): string {
  const rows = [1, 3].map((count) => {
    const own = timed.filter(({ codes }) => codes === count);
    const middle = (of: (one: Timed) => number) => whole(median(own.map(of)));
    const worst = whole(Math.max(...own.map(({ took, floor }) => took - floor)));
    return [
      `${count} code${count === 1 ? '' : 's'}, ${own.filter(({ clean }) => clean).length} of ${own.length} clean`,
      middle(({ took }) => took),
      middle(({ floor }) => floor),
      middle(({ requests }) => requests),
      middle((one) => one.took - one.floor),
      worst,
    ];
  });
  return table(
    ['milliseconds, medians', 'to read back at 50 ms', 'page’s requests', 'their sum', 'above them', 'worst'],
    rows,
  );
}

const verdictOn = (what: string, met: boolean, bar: string): string =>
  `${met ? 'met' : 'NOT met'}: ${what} (bar: ${bar})`;
