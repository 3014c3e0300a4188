import { expect, test } from '@playwright/test';
import { findChromium } from '../../scripts/ensure.mjs';
import { startPractice } from '../practice/server';
import { variedCase } from '../practice/varied';
import { openCaseLog } from './caselog-page';
import { isOfIdentity, MUTANTS, tamper, touchedBy } from './mutants';
import { markPages, remember, verdict } from './oracle';

test.use({ launchOptions: { executablePath: await findChromium() } });

const count = Object.values(MUTANTS).flat().length;

for (const [part, edits] of Object.entries(MUTANTS))
  test(`of ${count} single edits of the page, the ${edits.length} to its ${part} cost no more than their part, and write nothing wrong (safety.md A5)`, async ({
    page,
  }) => {
    test.setTimeout(edits.length * 15_000);
    const practice = await startPractice({ quirks: { ajaxDelay: false } });
    await markPages(page, tamper);
    const values = { ...variedCase(0), attending: 'Adeyemi, Folasade' };
    const wrong: string[] = [];
    const tally = { refused: 0, left: 0, filled: 0 };
    const harmless = edits.filter((edit) => !isOfIdentity(edit));
    const costly: string[] = [];
    for (const edit of edits) {
      const url = `${practice.caseLogUrl}?edit=${encodeURIComponent(JSON.stringify(edit))}`;
      const caselog = await openCaseLog(page, url);
      await remember(page);
      const report = await caselog.fill(values);
      tally[report.refused ? 'refused' : report.left.length > 0 ? 'left' : 'filled'] += 1;
      const others = report.left.filter(({ field }) => !touchedBy(edit).includes(field)).map(({ field }) => field);
      const cost = report.refused?.code ?? others.join(', ');
      if (harmless.includes(edit) && cost !== '') costly.push(`${edit.part}, ${edit.does}: ${cost}`);
      if (!harmless.includes(edit) && !report.refused) wrong.push(`${edit.part}, ${edit.does}: filled`);
      for (const fault of await verdict(page, values, report)) wrong.push(`${edit.part}, ${edit.does}: ${fault}`);
    }
    test.info().annotations.push({ type: 'mutants', description: JSON.stringify({ tally, costly }) });
    const { spied, submissions, loads } = practice.state();
    await practice.close();
    expect(wrong).toEqual([]);
    expect(submissions).toEqual([]);
    expect(spied.filter(({ kind }) => kind !== 'navigate')).toEqual([]);
    expect(loads).toBe(edits.length);
    // What is edited may be left; the rest is filled all the same.
    expect(costly.length, costly.join('\n')).toBeLessThanOrEqual(0.15 * harmless.length);
  });
