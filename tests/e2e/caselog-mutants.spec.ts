import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/ensure.mjs';
import { startPractice } from '../practice/server';
import { variedCase } from '../practice/varied';
import { openCaseLog } from './caselog-page';
import { MUTANTS, meaninglessAfter, tamper } from './mutants';
import { markPages, remember, verdict } from './oracle';

test.use({ launchOptions: { executablePath: await findChromium() } });

const count = Object.values(MUTANTS).flat().length;

for (const [part, edits] of Object.entries(MUTANTS))
  test(`of ${count} single edits of the page, the ${edits.length} to its ${part} are each refused or filled right (safety.md A5)`, async ({
    page,
  }) => {
    test.setTimeout(edits.length * 15_000);
    const practice = await startPractice({ quirks: { ajaxDelay: false } });
    await markPages(page, tamper);
    const values = { ...variedCase(0), attending: 'Adeyemi, Folasade' };
    const wrong: string[] = [];
    const tally = { refused: 0, left: 0, filled: 0 };
    for (const edit of edits) {
      const url = `${practice.caseLogUrl}?edit=${encodeURIComponent(JSON.stringify(edit))}`;
      const caselog = await openCaseLog(page, url);
      await remember(page);
      const report = await caselog.fill(values);
      tally[report.refused ? 'refused' : report.left.length > 0 ? 'left' : 'filled'] += 1;
      for (const fault of await verdict(page, values, report, meaninglessAfter(edit)))
        wrong.push(`${edit.part}, ${edit.does}: ${fault}`);
    }
    test.info().annotations.push({ type: 'mutants', description: JSON.stringify(tally) });
    const { spied, submissions, loads } = practice.state();
    await practice.close();
    expect(wrong).toEqual([]);
    expect(submissions).toEqual([]);
    expect(spied.filter(({ kind }) => kind !== 'navigate')).toEqual([]);
    expect(loads).toBe(edits.length);
    expect(tally.refused).toBeGreaterThan(0);
  });
