import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { processesOfTests } from './tests/support/processesOfTests';
import { SlowestFirst } from './tests/support/slowestFirst';
import { shipValues } from './utils/build/shipValues';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
process.env.TZ ??= 'Pacific/Chatham';

const TESTS = fs
  .readdirSync(path.join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  // As patterns, with the same slashes everywhere.
  .map((file) => `tests/${file.replaceAll(path.sep, '/')}`);
const { alone, inDocument } = processesOfTests(TESTS, import.meta.dirname);
/** The files of such a project load what they test once for all of them: a tenth of a second, or a third, for each. */
const SHARED = { isolate: false, setupFiles: ['tests/support/leaveNothing.ts'] };

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
      { extends: true, test: { name: 'alone', include: alone } },
      { extends: true, test: { name: 'in a document', include: inDocument, ...SHARED } },
      // By a pattern, so that one which is written while they are watched runs, too.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...alone, ...inDocument],
          ...SHARED,
        },
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
