import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './globalSetup.ts',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  // Every test starts a browser of its own.
  workers: 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  use: { screenshot: 'only-on-failure', actionTimeout: 8_000 },
});
