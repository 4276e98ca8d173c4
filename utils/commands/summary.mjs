import fs from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

// "Tests  12 passed | 1 failed (13)" and "Test Files …" of Vitest; "  12 passed (1.2m)" of Playwright.
const VITEST_LINE = /^\s*(?:Test Files|Tests)\s+\d.*$/;
const PLAYWRIGHT_LINE = /^\s*\d+ (?:passed|failed|flaky|skipped|interrupted|did not run)(?: \(\S+\))?$/;

/** @typedef {{ passed: number, failed: string[] }} Outcome how many tests passed, and the names of those that failed */
/** @typedef {{ title: string, file: string, line: number, tests: { projectName: string, status: string }[] }} Spec */
/** @typedef {{ title: string, file: string, specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * Which runner's tests a package.json script runs; undefined when it runs none.
 * @param {string} script
 * @returns {'unit' | 'e2e' | undefined}
 */
export function runnerOf(script) {
  if (script === 'unit') return 'unit';
  return script.startsWith('e2e') ? 'e2e' : undefined;
}

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

/**
 * @param {{ numPassedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Outcome}
 */
function outcomeOfVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const own = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName }) => `${name} › ${fullName}`);
    // A file that cannot even be loaded has no failed tests.
    return own.length === 0 && status === 'failed' ? [name] : own;
  });
  return { passed: numPassedTests, failed };
}

/**
 * @param {{ stats: { expected: number }, suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Outcome}
 */
function outcomeOfPlaywright({ stats, suites, errors }) {
  const failed = suites.flatMap((suite) => failedIn(suite, []));
  return { passed: stats.expected, failed: [...failed, ...errors.map(({ message }) => message ?? 'an error')] };
}

/**
 * @param {Suite} suite
 * @param {string[]} above titles of the suites around it, the file's left out
 * @returns {string[]}
 */
function failedIn({ title, file, specs = [], suites = [] }, above) {
  const titles = title === file ? above : [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => [`[${projectName}]`, `${spec.file}:${spec.line}`, ...titles, spec.title].join(' › ')),
  );
  return [...own, ...suites.flatMap((suite) => failedIn(suite, titles))];
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
