import { defineConfig } from '@playwright/test';
import { findFirefox } from './utils/commands/findFirefox.mjs';

// Where half the day is another day than in UTC, and hours begin at quarters: what takes one zone for another shows.
// The browsers have it from here.
process.env.TZ ??= 'Pacific/Chatham';

const chromium = {
  name: 'chromium',
  testIgnore: '**/e2e/firefox/*.spec.ts',
  use: { browserName: 'chromium' as const },
};
const firefox = {
  name: 'firefox',
  testMatch: ['**/e2e/editors/*.spec.ts', '**/e2e/firefox/*.spec.ts', '**/e2e/hostile/*.spec.ts'],
  use: { browserName: 'firefox' as const },
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/globalSetup.ts',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  // Chromium must be there; Firefox runs where it is installed.
  projects: findFirefox() ? [chromium, firefox] : [chromium],
  // Two already keep two processors busy.
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  use: { screenshot: 'only-on-failure', actionTimeout: 8_000 },
});
