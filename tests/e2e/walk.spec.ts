import { keyboard, mouse } from '../../scripts/hand';
import { BAR, cleanCases, walkThrough } from '../../scripts/walked';
import { expect, test } from './fixtures';

for (const hand of [mouse(), keyboard()]) {
  test(`install, welcome, 20 rows, review, 5 cases, logged: by ${hand.name}, at most ${BAR.actions} acts a clean case`, async () => {
    test.setTimeout(240_000);
    const walked = await walkThrough(hand);
    expect(walked.logged).toBe(walked.cases.length + 1);
    const clean = cleanCases(walked);
    expect(clean.length).toBeGreaterThan(3);
    for (const { about, actions } of clean) expect.soft(actions, about).toBeLessThanOrEqual(BAR.actions);
    expect(walked.opened).toEqual([expect.stringContaining('/welcome.html')]);
    expect(walked.prompts).toEqual([]);
  });
}
