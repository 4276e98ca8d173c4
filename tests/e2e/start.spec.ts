import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { NON_APOLOGY } from './support/phrases';

test('without a display, npm start prints flags and checklist and saves a screenshot', async () => {
  test.setTimeout(120_000);
  const { stdout } = await promisify(execFile)(process.execPath, ['utils/commands/start.mjs'], {
    env: { ...process.env, AMENDS_HEADLESS: '1' },
  });
  expect(stdout).toContain(`“${NON_APOLOGY.words}”`);
  expect(stdout).toMatch(/Write instead: \S/);
  expect(stdout).toContain('[x] Fix it now');
  expect(stdout).toContain('[ ] Apologise, sincerely and without conditions');
  const screenshot = /screenshot of the practice page: (.+\.png)/.exec(stdout)?.[1] ?? '';
  expect(fs.statSync(screenshot).size).toBeGreaterThan(10_000);
});
