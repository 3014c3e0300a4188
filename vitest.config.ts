import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [(await WxtVitest()) as never],
  test: {
    include: ['tests/unit/**/*.test.ts?(x)'],
    setupFiles: ['fake-indexeddb/auto'],
    // A busy machine is slower, not wrong.
    testTimeout: 60_000,
  },
});
