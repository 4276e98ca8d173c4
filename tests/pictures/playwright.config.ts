import { defineConfig } from '@playwright/test';
import whole from '../../playwright.config';

// npm run pictures: retakes the pictures of README and stores, in both themes. Not part of npm test.
export default defineConfig({
  ...whole,
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/globalSetup.ts',
  projects: [{ name: 'chromium' }],
  timeout: 120_000,
});
