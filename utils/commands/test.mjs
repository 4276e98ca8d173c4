// npm test: sets everything up, then lint, types and build side by side, unit and component tests, and end-to-end tests
// in Chromium, and in Firefox where there is one. With --quick these are those of tests/e2e/quick.config.ts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';
import { findBrowser } from './findBrowser.mjs';
import { findFirefox } from './findFirefox.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { runNpm } from './runNpm.mjs';
import { readReport, reportTo, summaryLines } from './summary.mjs';

checkNode();
let firefox;
try {
  await installWhenStale();
  await prepareWhenMissing();
  process.env.CHROME_PATH = findBrowser();
  firefox = findFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const NO_FIREFOX = 'End-to-end tests in Firefox: not run, as no Firefox was found (FIREFOX_PATH may say where one is).';

/** @typedef {{ runner: 'unit' | 'e2e', script: string, title: string }} Stage of tests, with a script of package.json */

/**
 * In one run: while the last tests in Chromium end, the first in Firefox begin.
 * @type {Stage}
 */
const WHOLE = { runner: 'e2e', script: 'e2e', title: `End-to-end tests in Chromium${firefox ? ' and Firefox' : ''}` };
/** @type {Stage} */
const QUICK = { runner: 'e2e', script: 'e2e:quick', title: 'End-to-end tests, the first tier' };

/** Each is a script of package.json. A failure here is known within a minute, and is fixed before anything else. */
const CHECKS = [
  { script: 'lint', title: 'Lint' },
  { script: 'types', title: 'Types' },
  { script: 'build', title: 'Build for Chrome and Firefox' },
];

/**
 * In this order.
 * @type {Stage[]}
 */
const STAGES = [
  { runner: 'unit', script: 'unit', title: 'Unit and component tests' },
  process.argv.includes('--quick') ? QUICK : WHOLE,
];

// Editors on a busy machine are late now and then. The few tests that failed beside others must pass three times alone,
// and are still named below. More than that is no accident.
const MOST_TRIED_AGAIN = 5;
const TIMES_ALONE = 3;
/** Where Playwright records what failed. */
const LAST_RUN = 'test-results/.last-run.json';

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-reports-'));
const broken = [];
const summary = [];
/** @type {import('./summary.mjs').Failure[]} */
const alone = [];
const failures = [];
let passed = 0;
let failed = 0;
let flaky = 0;
await Promise.all(CHECKS.map(check));
for (const { script, title, runner } of broken.length === 0 ? STAGES : []) {
  console.log(`\n== ${title} …`);
  const { code, lines, outcome } = await runTests(script, runner);
  failures.push(...outcome.failed);
  summary.push(`${title}:`, ...(lines.length > 0 ? lines : ['  no tests ran']));
  passed += outcome.passed;
  if (code !== 0 && (await passAlone(script, runner, outcome.failed.length))) {
    flaky += outcome.failed.length;
    continue;
  }
  if (code !== 0) broken.push(title);
  // A runner that breaks down without a failed test, or without a test, must not look like a success.
  failed += Math.max(outcome.failed.length, code !== 0 || outcome.passed === 0 ? 1 : 0);
}
fs.rmSync(reports, { recursive: true });

if (!firefox) summary.push(NO_FIREFOX);
if (failures.length > 0) console.log(`\nThese tests failed at first:\n${failures.map(inWords).join('\n')}`);
if (alone.length > 0) console.log(`\nThese failed alone:\n${alone.map(inWords).join('\n')}`);
console.log(`\n${summary.join('\n')}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}.`);
if (flaky > 0) console.log(`\n${flaky} failed beside other tests and passed three times alone.`);
console.log(`\n${passed + flaky} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;

/**
 * Prints what a check prints once it is done: it shares the processors with the others, but not the lines.
 * @param {{ script: string, title: string }} check
 */
async function check({ script, title }) {
  const { code, output } = await runNpm(['run', '--silent', script], { quiet: true });
  console.log(`\n== ${title}\n${output.trimEnd()}`);
  if (code !== 0) broken.push(title);
}

/** The install writes what lint and tests load of `#i18n`; missing where dependencies came without their scripts. */
async function prepareWhenMissing() {
  if (fs.existsSync('.wxt/i18n/index.ts')) return;
  const { code, output } = await runNpm(['run', '--silent', 'postinstall'], { quiet: true });
  if (code !== 0) throw new Error(output);
}

/**
 * Runs a stage of tests. Results are read from the runner's report; the lines in which it counts them are its own.
 * @param {string} script
 * @param {'unit' | 'e2e'} runner
 * @param {string[]} [more] parameters
 */
async function runTests(script, runner, more = []) {
  const file = path.join(reports, `${script.replace(':', '-')}${more.length > 0 ? '-again' : ''}.json`);
  const { parameters, env } = reportTo(runner, file);
  const { code, output } = await runNpm(['run', '--silent', script, '--', ...parameters, ...more], { env });
  const outcome = readReport(runner, file) ?? { passed: 0, failed: [] };
  return { code, lines: summaryLines(runner, output), outcome };
}

/** @param {import('./summary.mjs').Failure} failure */
function inWords({ name, why }) {
  return [`  ${name}`, ...why.map((line) => `      ${line}`)].join('\n');
}

/**
 * Whether the few tests that failed in a stage pass three times on their own. Playwright runs `--last-failed` once,
 * whatever `--repeat-each` says, and records again what failed: each time begins with the first list.
 * @param {string} script
 * @param {'unit' | 'e2e'} runner
 * @param {number} count of tests that failed
 */
async function passAlone(script, runner, count) {
  if (runner !== 'e2e' || count < 1 || count > MOST_TRIED_AGAIN || !fs.existsSync(LAST_RUN)) return false;
  console.log('\n== Again, alone: what failed …');
  const lastRun = fs.readFileSync(LAST_RUN);
  for (let time = 0; time < TIMES_ALONE; time += 1) {
    fs.writeFileSync(LAST_RUN, lastRun);
    const again = await runTests(script, runner, ['--last-failed', '--workers=1']);
    summary.push('  and again, alone:', ...again.lines);
    alone.push(...again.outcome.failed);
    if (again.code !== 0 || again.outcome.passed !== count) return false;
  }
  return true;
}
