import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

// "Tests  12 passed | 1 failed (13)" and "Test Files …" of Vitest; "  12 passed (1.2m)" of Playwright.
const VITEST_LINE = /^\s*(?:Test Files|Tests)\s+\d.*$/;
const PLAYWRIGHT_LINE = /^\s*\d+ (?:passed|failed|flaky|skipped|interrupted|did not run)(?: \(\S+\))?$/;

/** The first lines of an error: what was expected, what was there instead, and where the browser looked for it. */
const LINES_OF_ERROR = 12;
/** Empty lines, source code and the call stack. */
const NOT_SAID = /^\s*$|^\s*>?\s*\d* \||^\s+at /;

/** @typedef {{ name: string, why: string[] }} Failure a test that failed, and the first lines of each of its errors */
/** @typedef {{ passed: number, failed: Failure[] }} Outcome how many tests passed, and those that failed */
/** @typedef {{ message?: string, location?: { file: string, line: number } }} PlaywrightError */
/** @typedef {{ projectName: string, status: string, results: { errors: PlaywrightError[] }[] }} PlaywrightTest */
/** @typedef {{ title: string, file: string, line: number, tests: PlaywrightTest[] }} Spec */
/** @typedef {{ title: string, file: string, specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * What makes a runner write a JSON report to a file, in addition to its output.
 * @param {'unit' | 'e2e'} runner
 * @param {string} file
 * @returns {{ parameters: string[], env: Record<string, string> }}
 */
export function reportTo(runner, file) {
  if (runner === 'unit') {
    return { parameters: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env: {} };
  }
  return { parameters: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
}

/**
 * What a runner's report says.
 * @param {'unit' | 'e2e'} runner
 * @param {string} file the report in JSON
 * @returns {Outcome | undefined} undefined where the runner broke down before it wrote one
 */
export function readReport(runner, file) {
  if (!fs.existsSync(file)) return undefined;
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  return runner === 'unit' ? outcomeOfVitest(report) : outcomeOfPlaywright(report);
}

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */

/**
 * @param {{ numPassedTests: number, testResults: VitestFile[] }} report
 * @returns {Outcome}
 */
function outcomeOfVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const own = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages = [] }) => ({
        name: `${name} › ${fullName}`,
        why: failureMessages.flatMap(firstLines),
      }));
    // A file that cannot even be loaded has no failed tests.
    return own.length === 0 && status === 'failed' ? [{ name, why: firstLines(message) }] : own;
  });
  return { passed: numPassedTests, failed };
}

/**
 * @param {{ stats: { expected: number }, suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Outcome}
 */
function outcomeOfPlaywright({ stats, suites, errors }) {
  const failed = suites.flatMap((suite) => failedIn(suite, []));
  const outside = errors.map((error) => ({ name: 'an error outside of all tests', why: linesOf(error) }));
  return { passed: stats.expected, failed: [...failed, ...outside] };
}

/**
 * @param {Suite} suite
 * @param {string[]} above titles of the suites around it, the file's left out
 * @returns {Failure[]}
 */
function failedIn({ title, file, specs = [], suites = [] }, above) {
  const titles = title === file ? above : [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => ({
        name: [`[${projectName}]`, `${spec.file}:${spec.line}`, ...titles, spec.title].join(' › '),
        why: results.flatMap(({ errors }) => errors.flatMap(linesOf)),
      })),
  );
  return [...own, ...suites.flatMap((suite) => failedIn(suite, titles))];
}

/**
 * @param {PlaywrightError} error
 * @returns {string[]}
 */
function linesOf({ message = 'an error without words', location }) {
  return [...firstLines(message), ...(location ? [`at ${path.basename(location.file)}:${location.line}`] : [])];
}

/**
 * @param {string} message of an error, coloured for a terminal
 * @returns {string[]}
 */
function firstLines(message) {
  const lines = stripVTControlCharacters(message).split(/\r?\n/);
  return lines.filter((line) => !NOT_SAID.test(line)).slice(0, LINES_OF_ERROR);
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
