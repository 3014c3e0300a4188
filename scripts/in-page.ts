import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/**
 * Bundles one of our modules for use inside a page: an expression that evaluates to the module's exports.
 * @param entry path from the project's root, `lib/worklist/index.ts`
 */
export async function bundle(entry: string): Promise<string> {
  const root = resolve(import.meta.dirname, '..');
  const out = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'firstOperator' },
    },
  });
  const first = Array.isArray(out) ? out[0] : out;
  if (!first || !('output' in first)) throw new Error(`nothing was built from ${entry}`);
  return `(() => { ${first.output[0].code}\nreturn firstOperator; })()`;
}

/**
 * Evaluates an expression in every frame of a page, each time in an isolated world: the page's document, none of its scripts' globals,
 * as in a content script. Promises are awaited. A frame that cannot be reached is left out.
 */
export async function inEveryFrame<T>(page: Page, expression: string): Promise<{ url: string; value: T }[]> {
  const found: { url: string; value: T }[] = [];
  // Frames may share an address (`about:srcdoc`): each one of the tree is taken once.
  const taken = new Set<string>();
  for (const frame of page.frames()) {
    // A frame of another site runs in a process and a session of its own; the others answer in the page's.
    const own =
      frame === page.mainFrame()
        ? null
        : await page
            .context()
            .newCDPSession(frame)
            .catch(() => null);
    const session = own ?? (await page.context().newCDPSession(page));
    const { frameTree } = await session.send('Page.getFrameTree');
    const id = own ? frameTree.frame.id : frameIdOf(frameTree, frame.url(), taken);
    if (!id) continue;
    taken.add(id);
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: id,
      worldName: 'first-operator',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    found.push({ url: frame.url(), value: result.value as T });
    await session.detach();
  }
  return found;
}

interface FrameTree {
  frame: { id: string; url: string; urlFragment?: string };
  childFrames?: FrameTree[];
}

function frameIdOf(tree: FrameTree, url: string, taken: ReadonlySet<string>): string | undefined {
  if (!taken.has(tree.frame.id) && tree.frame.url + (tree.frame.urlFragment ?? '') === url) return tree.frame.id;
  return tree.childFrames?.map((child) => frameIdOf(child, url, taken)).find(Boolean);
}
