import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/globalSetup.ts',
  reporter: 'list',
  workers: 1,
  timeout: 300_000,
});
