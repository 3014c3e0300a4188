import type { Page } from '@playwright/test';
import { drawPage } from '../generators/case-log-pages/draw-page';
import { type Outcome, startDriver } from '../generators/case-log-pages/drive';
import { Totals } from '../generators/case-log-pages/totals';
import { expect, test } from './fixtures';

/** Pages are drawn until so many milliseconds are over. */
const LONG_ENOUGH = 12_000;
/** A page on which each misdeed can be done: one code to add, quick lists, no validation. */
const WITH_ALL = 55;
const NEVER = ['wrong', 'submit', 'danger'];

test('on entry pages drawn afresh nothing is written wrongly, submitted or clicked that may not be', async () => {
  const first = Date.now() % 1_000_000_000;
  const totals = new Totals();
  const outcomes: Outcome[] = [];
  const driver = await startDriver();
  try {
    const end = Date.now() + LONG_ENOUGH;
    for (let seed = first; Date.now() < end; seed += 1) {
      const outcome = await driver.fill(drawPage(seed));
      outcomes.push(outcome);
      totals.add(outcome);
    }
  } finally {
    await driver.close();
  }
  console.log([`Seed ${first}, ${outcomes.length} pages.`, ...totals.told()].join('\n'));
  const broken = outcomes.flatMap(({ spec, found }) =>
    found.faults.filter(({ kind }) => NEVER.includes(kind)).map((fault) => ({ seed: spec.seed, ...fault })),
  );
  expect(broken, `npm run generate -- case-log --show SEED shows one of them`).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(0);
});

/** Acts that a filler must never do, in the page's own world, and the fault that each has to be found as. */
const MISDEEDS: [kind: string, act: string][] = [
  ['danger', `document.querySelector('.addFavorite, .add-favorite').click()`],
  [
    'danger',
    `{ const off = document.querySelector('[href="/ads/Account/LogOff"], #logoutForm button'); off.addEventListener('click', (e) => e.preventDefault()); off.click(); }`,
  ],
  ['wrong', `{ const list = document.querySelector('#Categories'); list.value = '4'; }`],
  ['wrong', `gen.chosen.push({ ...gen.chosen[0] })`],
  ['untrue-account', `document.querySelector('.ProcedureDate input').value = '1/1/2020'`],
];

test('the oracle finds nothing in a right fill, and each misdeed', async () => {
  test.setTimeout(90_000);
  const driver = await startDriver();
  try {
    for (let seed = 1; seed <= 3; seed += 1) {
      const { found } = await driver.fill(drawPage(seed), { byHand: true });
      expect(found.faults, `seed ${seed}`).toEqual([]);
      expect(found.written, `seed ${seed}`).toBe(found.due);
    }
    const page = drawPage(WITH_ALL);
    for (const [kind, act] of MISDEEDS) {
      const look = (shown: Page) => shown.evaluate(act).then(() => undefined);
      const { found } = await driver.fill(page, { byHand: true, look });
      expect(
        found.faults.map((fault) => fault.kind),
        act,
      ).toContain(kind);
    }
  } finally {
    await driver.close();
  }
});
