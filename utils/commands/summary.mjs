import { stripVTControlCharacters } from 'node:util';

// "Tests  12 passed | 1 failed (13)" and "Test Files …" of Vitest; "  12 passed (1.2m)" of Playwright.
const VITEST_LINE = /^\s*(?:Test Files|Tests)\s+\d.*$/;
const PLAYWRIGHT_LINE = /^\s*\d+ (?:passed|failed|flaky|skipped|interrupted|did not run)(?: \(\S+\))?$/;

// " FAIL  rules.test.ts > a flag" and "    [chromium] › flags.spec.ts:9:1 › a flag ───".
const FAILED_IN_VITEST = /^\s*FAIL\s+(.*\S)\s*$/;
const FAILED_IN_PLAYWRIGHT = /^ {4}(\[\w+\] › .*?)[\s─]*$/;

/**
 * Whose output a script of package.json prints; undefined when it runs no tests.
 * @param {string} script
 * @returns {'unit' | 'e2e' | undefined}
 */
export function runnerOf(script) {
  if (script === 'unit') return 'unit';
  return script.startsWith('e2e') ? 'e2e' : undefined;
}

/**
 * The last lines of a runner's output in which it counts its tests, as it printed them.
 * @param {'unit' | 'e2e'} runner
 * @param {string} output
 */
export function summaryLines(runner, output) {
  const pattern = runner === 'unit' ? VITEST_LINE : PLAYWRIGHT_LINE;
  return stripVTControlCharacters(output)
    .split(/\r?\n/)
    .filter((line) => pattern.test(line));
}

/**
 * The names of the tests that failed, each once, so that the end of a long output tells them.
 * @param {'unit' | 'e2e'} runner
 * @param {string} output
 */
export function failedTests(runner, output) {
  const pattern = runner === 'unit' ? FAILED_IN_VITEST : FAILED_IN_PLAYWRIGHT;
  const names = stripVTControlCharacters(output)
    .split(/\r?\n/)
    .map((line) => pattern.exec(line)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}

/**
 * What Playwright's `--grep` has to be to run these tests and no others: it looks for it in the file, the groups and the
 * title, joined by blanks.
 * @param {string[]} names `[chromium] › flags.spec.ts:9:1 › a group › a flag`
 */
export function titlePattern(names) {
  const titles = names.map((name) => name.split(' › ').slice(2).join(' '));
  return `(?:^|\\s)(?:${titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`;
}

/**
 * Adds up what summary lines say. Tests that did not run count as failed.
 * @param {string[]} lines
 */
export function countTests(lines) {
  const tests = lines.filter((line) => !/Test Files/.test(line)).join('\n');
  return {
    passed: sum(tests, /(\d+) passed/g),
    failed: sum(tests, /(\d+) (?:failed|flaky|interrupted|did not run)/g),
  };
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function sum(text, pattern) {
  return [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
}
