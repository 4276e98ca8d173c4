import fs from 'node:fs';
import type { TestInfo } from '@playwright/test';
import type { Tab } from './tab';

/** Saves a screenshot of the tab among the test's results if the test did not end as expected. */
export async function screenshotOfFailure(tab: Tab, test: TestInfo): Promise<void> {
  if (test.status !== test.expectedStatus) fs.writeFileSync(test.outputPath('failed.png'), await tab.screenshot());
}
