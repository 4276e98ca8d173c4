import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
process.env.TZ ??= 'Pacific/Chatham';

const RULES = 'tests/rules/**/*.test.ts';
/** What replaces parts of the library for a while. */
const REPLACING = ['tests/rules/review.property.test.ts', 'tests/rules/engine/expressions/memory.test.ts'];
// Time is the oracle there: it runs when all others are done, so that none of them is beside it.
const TIMED = 'tests/rules/longText.property.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  // With its other half, which builds extensions, it would take each test file half a second to load.
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['tests/*.test.ts', 'tests/!(rules)/**/*.test.{ts,tsx}', ...REPLACING],
          sequence: { groupOrder: 0 },
        },
      },
      // The library is a value that no test changes: its files are loaded once for all of them.
      {
        extends: true,
        test: { name: 'rules', include: [RULES], exclude: [TIMED, ...REPLACING], isolate: false },
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
