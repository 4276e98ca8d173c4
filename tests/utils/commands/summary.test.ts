import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readReport, reportTo, summaryLines } from '../../../utils/commands/summary.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
// Within the project, as the runners are found from there.
const folder = fs.mkdtempSync(path.join(root, '.output-runners-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Lets the real runner run a file of tests. */
function run(runner: 'unit' | 'e2e', name: string, source: string) {
  const own = fs.mkdtempSync(path.join(folder, 'run-'));
  fs.writeFileSync(path.join(own, name), source);
  // In place of the project's own.
  fs.writeFileSync(path.join(own, 'vitest.config.mjs'), 'export default {};');
  const report = path.join(own, 'report.json');
  const { parameters, env } = reportTo(runner, report);
  const program = runner === 'unit' ? 'node_modules/vitest/vitest.mjs' : 'node_modules/@playwright/test/cli.js';
  const start = runner === 'unit' ? ['run', '--root', own] : ['test', '--config', own];
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, program), ...start, ...parameters], {
    cwd: own,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: os.homedir(), ...env },
  });
  const outcome = readReport(runner, report);
  return { outcome, lines: summaryLines(runner, stdout + stderr).map((line) => line.trim().replace(/ \(\S+\)$/, '')) };
}

it('reads what Vitest reports, a file that cannot be loaded included', () => {
  const good = "it('works', () => {});\nit('the 2 passed things', () => { expect(1).toBe(2); });";
  const { outcome, lines } = run('unit', 'a.test.mjs', `import { expect, it } from 'vitest';\n${good}`);
  expect(outcome?.passed).toBe(1);
  expect(outcome?.failed).toEqual([
    {
      name: expect.stringMatching(/a\.test\.mjs › the 2 passed things$/),
      why: expect.arrayContaining(['AssertionError: expected 1 to be 2 // Object.is equality']),
    },
  ]);
  expect(lines).toEqual(['Test Files  1 failed', 'Tests  1 failed | 1 passed']);
  const broken = run('unit', 'b.test.mjs', "import './nowhere.mjs';");
  expect(broken.outcome).toEqual({
    passed: 0,
    failed: [
      { name: expect.stringMatching(/b\.test\.mjs$/), why: [expect.stringMatching(/^Cannot find module.*nowhere/)] },
    ],
  });
});

it('reads what Playwright reports', () => {
  const { outcome, lines } = run(
    'e2e',
    'a.spec.mjs',
    `import { expect, test } from '@playwright/test';
    test('works', () => {});
    test.describe('a group', () => {
      test('the 2 passed things', () => { expect(1).toBe(2); });
    });`,
  );
  expect(outcome?.passed).toBe(1);
  expect(outcome?.failed).toEqual([
    {
      name: expect.stringMatching(/^\[.*\] › a\.spec\.mjs:4 › a group › the 2 passed things$/),
      why: [expect.stringMatching(/^Error: .*toBe/), 'Expected: 2', 'Received: 1', 'at a.spec.mjs:4'],
    },
  ]);
  expect(lines).toEqual(['1 failed', '1 passed']);
});

it('knows of no outcome where a runner broke down before it reported', () => {
  expect(readReport('e2e', path.join(folder, 'nowhere.json'))).toBeUndefined();
});
