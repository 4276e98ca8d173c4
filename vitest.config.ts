import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { SlowestFirst } from './tests/support/slowestFirst';
import { shipValues } from './utils/build/shipValues';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
process.env.TZ ??= 'Pacific/Chatham';

const RULES = 'tests/rules/**/*.test.ts';
/** What replaces parts of the library for a while. */
const REPLACING = ['tests/rules/review.property.test.ts', 'tests/rules/engine/expressions/memory.test.ts'];
/** What has to be in a process of its own, as what it measures is the time of the processor. */
const TIMED = ['tests/rules/longText.property.test.ts'];
export default defineConfig({
  plugins: [WxtVitest(), shipValues('tests')],
  resolve: {
    alias: [
      // With its other half, which builds extensions, it would take each test file half a second to load.
      { find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' },
      // The same in one file: its two hundred take each test file a tenth of a second more.
      { find: /^compromise\/two$/, replacement: path.resolve('node_modules/compromise/builds/two/compromise-two.mjs') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['tests/*.test.ts', 'tests/!(rules)/**/*.test.{ts,tsx}', ...REPLACING, ...TIMED],
        },
      },
      // The library is a value that no test changes: its files are loaded once for all of them.
      {
        extends: true,
        test: { name: 'rules', include: [RULES], exclude: [...REPLACING, ...TIMED], isolate: false },
      },
    ],
    sequence: { sequencer: SlowestFirst },
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
