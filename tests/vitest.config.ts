import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
process.env.TZ ??= 'Pacific/Chatham';

export default defineConfig({
  plugins: [WxtVitest()],
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Else one processor of two has nothing to do.
    maxWorkers: os.availableParallelism(),
    // Property tests try hundreds of cases, on machines that are busy with other things too.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
