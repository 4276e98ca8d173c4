import { defineConfig } from '@playwright/test';
import whole from '../../playwright.config';

/** Editors of five kinds, as everyEditor.spec.ts names them: plain fields, and editors with their own model. */
const EDITORS = ['Textarea', 'Plain contenteditable', 'CKEditor 5', 'TipTap', 'Lexical'];

/** The first tests to show that the product is broken, in Chromium only; none that plays a whole day. */
const JOBS = [
  'bytes',
  'card',
  'conversations',
  'frames',
  'lead',
  'manifest',
  'marks',
  'panel',
  'practice',
  'requests',
  'rewrite',
  'sentPromises',
];

// The first tier, for every change: five editors and every helpdesk's structure in both browsers, and the main jobs.
// playwright.config.ts has all of the tests; `npm test` and .ci/run run those.
export default defineConfig({
  ...whole,
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './globalSetup.ts',
  projects: (whole.projects ?? []).flatMap(({ name, use }) => [
    {
      name: `${name} editors`,
      use,
      testMatch: 'editors/everyEditor.spec.ts',
      grep: new RegExp(`everyEditor\\.spec\\.ts (?:${EDITORS.join('|')}) (?!of |version)`),
    },
    { name: `${name} helpdesks`, use, testMatch: 'editors/helpdesks.spec.ts' },
    {
      name: `${name} jobs`,
      use,
      testMatch: name === 'firefox' ? 'firefox/*.spec.ts' : new RegExp(`/e2e/(?:${JOBS.join('|')})\\.spec\\.ts$`),
      testIgnore: name === 'firefox' ? [] : 'firefox/**',
    },
  ]),
});
