import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { FillValues } from '../../../lib/model';
import { type Extension, launchExtension, type Popup } from '../../../scripts/extension';
import { introduce } from '../../../scripts/resident';
import { captureRows, fillCase, stageRows, type Walk } from '../../../scripts/walk';
import { IR_CLASS } from '../../practice/codes';
import { startPractice } from '../../practice/server';
import type { Submission } from '../../practice/state';

/** What one case took after it was captured: every press by its name, and what the form sent. */
export interface Driven {
  presses: string[];
  sent: Submission;
}

/** The practice worklist's case that is driven: one code, its role settled, nothing to ask. */
const EXAMPLE = 'CHEMOEMBOLIZATION';

/** Drives the built extension through one clean case, from the staged draft to the Case Log's own success, and counts what is pressed. */
export async function driveOneCase(): Promise<Driven> {
  const root = resolve(import.meta.dirname, '../../..');
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'], { cwd: root, stdio: 'ignore' });
  if (built.status !== 0) throw new Error('the extension does not build');
  const practice = await startPractice();
  const extension = await launchExtension({ headless: true });
  const presses: string[] = [];
  try {
    await introduce(extension);
    const worklist = await extension.context.newPage();
    await worklist.goto(practice.worklistUrl);
    const caseLog = await extension.context.newPage();
    await caseLog.goto(practice.caseLogUrl);
    const walk: Walk = { extension: counting(extension, presses), worklist, caseLog, say: () => undefined };
    const popup = await captureRows(walk);
    await stageRows(walk, popup, EXAMPLE);
    await popup.close();
    presses.length = 0;
    await fillCase(walk);
    presses.push('Submit');
    await caseLog.bringToFront();
    await caseLog.locator('#submitButton').click();
    await caseLog.locator('#confirmSubmitButton').click();
    await caseLog.locator('#server-success').waitFor();
    const [sent] = practice.state().submissions;
    if (!sent) throw new Error('nothing was sent');
    return { presses, sent };
  } finally {
    await extension.close();
    await practice.close();
  }
}

/** The extension with every opening of its popup and every press in it written down. */
function counting(extension: Extension, presses: string[]): Extension {
  return {
    ...extension,
    async openPopup(page) {
      presses.push('open the popup');
      const popup = await extension.openPopup(page);
      return new Proxy(popup, {
        get(target, name: keyof Popup) {
          const member = target[name];
          if (typeof member !== 'function' || !/^(click|press)$/.test(name)) return member;
          return (...args: string[]) => {
            presses.push(args.at(-1) ?? name);
            return (member as (...args: string[]) => unknown)(...args);
          };
        },
      });
    },
  };
}

/** The same case as values to be typed. */
export const asValues = ({ codes, comments, ...sent }: Submission): FillValues => ({
  ...sent,
  comments: comments || null,
  entries: codes.map(({ area, type, description }) => ({
    concept: description,
    listings: [{ class: IR_CLASS, area, type, description }],
  })),
});
