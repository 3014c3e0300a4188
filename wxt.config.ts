import { defineConfig } from 'wxt';

/** The practice Case Log and every real one are told apart by `lib/caselog/form/address.ts`; the manifest names the real one only. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ command }) => {
    // One bundle, whoever builds it: a test runner's environment would build another, with the paths of its machine in it.
    if (command === 'build') process.env.NODE_ENV = 'production';
    // Without Vite's preload helper, which would be the only call to `fetch` in the package.
    return { build: { target: 'es2022', modulePreload: { polyfill: false } } };
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Each permission is explained in the README's table; adding one there and here is one change.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked for one site at a time, on the resident's click.
    optional_host_permissions: ['*://*/*'],
    commands: {
      // Alt+Shift+A, C and W are silently left unset by Chromium; D is free in every browser tried.
      'capture-case': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_commandCapture__',
      },
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+Y' },
      },
    },
    // Firefox takes managed settings too, and asks for no description of them.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'first-operator@example.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
