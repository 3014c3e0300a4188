import type { CDPSession, Page } from '@playwright/test';
import type { Answer, CaseLogState, FillChoices, FillPreview, FillReport, FillValues } from '../../lib/model';
import { bundle } from '../../scripts/in-page';

let code: Promise<string> | null = null;

/**
 * Our code in an isolated world of a page's top frame, as the content script has it, watching the resident from the moment of opening.
 * @param url the page to open; null for the one that is open already
 */
export async function openCaseLog(page: Page, url: string | null) {
  code ??= bundle('lib/caselog/index.ts');
  if (url !== null) await page.goto(url);
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`globalThis.lib = ${await code}; globalThis.resident = lib.watchResident(document); null`);
  return {
    evaluate,
    fill: (values: FillValues, choices?: FillChoices) =>
      evaluate<FillReport>(
        `(async () => globalThis.report = await lib.fillCaseLog(document, location, ${JSON.stringify(values)}, resident, ${JSON.stringify(choices)}))()`,
      ),
    preview: (values: FillValues, choices?: FillChoices) =>
      evaluate<Answer<FillPreview>>(
        `lib.previewFill(document, location, ${JSON.stringify(values)}, resident, ${JSON.stringify(choices)})`,
      ),
    undo: () => evaluate<Answer<FillReport>>('lib.undoFill(document, location, resident)'),
    /** Begins to watch what was filled; the reports it tells are kept. */
    watch: () =>
      evaluate<null>('globalThis.told = []; lib.watchFilled(document, report, (now) => told.push(now)); null'),
    told: () => evaluate<FillReport[]>('told'),
    state: () => evaluate<CaseLogState>('lib.caseLogState(document, location)'),
  };
}
