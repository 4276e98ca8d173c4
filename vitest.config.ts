import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
process.env.TZ ??= 'Pacific/Chatham';

// Time is the oracle there: it runs when all others are done, so that none of them is beside it.
const TIMED = 'tests/rules/longText.property.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [TIMED],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'timed', include: [TIMED], sequence: { groupOrder: 1 } } },
    ],
    globalSetup: ['tests/support/readWords.ts'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Else one processor of two has nothing to do.
    maxWorkers: os.availableParallelism(),
    // Property tests try hundreds of cases, on machines that are busy with other things too.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
