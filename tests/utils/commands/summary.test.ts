import { expect, it } from 'vitest';
import { countTests, failedTests, runnerOf, summaryLines, titlePattern } from '../../../utils/commands/summary.mjs';

const VITEST = `
\u001b[31m FAIL \u001b[39m tests/rules/rules.test.ts > the 2 passed things
 FAIL  tests/rules/rules.test.ts > the 2 passed things
 ✓ tests/rules/rules.test.ts (9 tests) 30ms
 Test Files  1 failed | 3 passed (4)
      \u001b[2mTests\u001b[22m  2 failed | 40 passed | 1 skipped (43)
   Duration  1.2s`;
const PLAYWRIGHT = `
  ✓  1 flags.spec.ts:5:1 › the 3 passed things (1.0s)
  1 failed
    [chromium] › flags.spec.ts:9:1 › a flag appears ──────────────
  2 did not run
  12 passed (1.2m)`;

it("finds Vitest's own counts", () => {
  const lines = summaryLines('unit', VITEST);
  expect(lines).toEqual([' Test Files  1 failed | 3 passed (4)', '      Tests  2 failed | 40 passed | 1 skipped (43)']);
  expect(countTests(lines)).toEqual({ passed: 40, failed: 2 });
});

it("finds Playwright's own counts, and counts what did not run as failed", () => {
  const lines = summaryLines('e2e', PLAYWRIGHT);
  expect(lines).toEqual(['  1 failed', '  2 did not run', '  12 passed (1.2m)']);
  expect(countTests(lines)).toEqual({ passed: 12, failed: 3 });
});

it('names each failed test once', () => {
  expect(failedTests('unit', VITEST)).toEqual(['tests/rules/rules.test.ts > the 2 passed things']);
  expect(failedTests('e2e', PLAYWRIGHT)).toEqual(['[chromium] › flags.spec.ts:9:1 › a flag appears']);
});

it('finds the tests of these names again, and no others', () => {
  const pattern = new RegExp(
    titlePattern(['[chromium] › e2e/a.spec.ts:9:1 › Gmail › a flag (1.5)?', '[chromium] › e2e/b.spec.ts:2:1 › a mark']),
  );
  expect(pattern.test('chromium e2e/a.spec.ts Gmail a flag (1.5)?')).toBe(true);
  expect(pattern.test('chromium e2e/b.spec.ts a mark')).toBe(true);
  expect(pattern.test('chromium e2e/a.spec.ts Zendesk a flag (1.5)?')).toBe(false);
  expect(pattern.test('chromium e2e/b.spec.ts a mark is gone')).toBe(false);
});

it('finds nothing in the output of a runner that broke down', () => {
  expect(countTests(summaryLines('e2e', 'Error: no such file'))).toEqual({ passed: 0, failed: 0 });
});

it('adds up what both browsers counted', () => {
  const both = [PLAYWRIGHT, '  3 flaky\n  7 passed (40.1s)'].flatMap((output) => summaryLines('e2e', output));
  expect(countTests(both)).toEqual({ passed: 19, failed: 6 });
});

it.each([
  ['unit', 'unit'],
  ['e2e:chromium', 'e2e'],
  ['e2e:firefox', 'e2e'],
  ['lint', undefined],
  ['build', undefined],
])('knows whose lines %s prints', (script, runner) => {
  expect(runnerOf(script)).toBe(runner);
});
