import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../entrypoints/background/surfaces';

beforeEach(() => fakeBrowser.reset());

it('opens one tab when the extension is installed, and none when it or the browser is updated', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  for (const reason of ['update', 'chrome_update', 'shared_module_update'] as const) await welcome(reason);
  expect(create).not.toHaveBeenCalled();
  await welcome('install');
  expect(create.mock.calls).toEqual([[{ url: expect.stringMatching(/\/welcome\.html$/) }]]);
});
