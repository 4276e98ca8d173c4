import fs from 'node:fs';
import type { TestInfo } from '@playwright/test';
import type { Tab } from './tab';

/** Leaves a picture of the tab among the test's results when the test did not end as it should. */
export async function screenshotOfFailure(tab: Tab, test: TestInfo): Promise<void> {
  if (test.status !== test.expectedStatus) fs.writeFileSync(test.outputPath('failed.png'), await tab.screenshot());
}
