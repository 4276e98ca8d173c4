// npm test: sets everything up, then lint, types, unit and component tests, build, end-to-end tests in Chromium, and in
// Firefox where there is one.
import { checkNode } from './checkNode.mjs';
import { findBrowser } from './findBrowser.mjs';
import { findFirefox } from './findFirefox.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { runNpm } from './runNpm.mjs';
import { countTests, failedTests, runnerOf, summaryLines, titlePattern } from './summary.mjs';

checkNode();
let firefox;
try {
  await installWhenStale();
  process.env.CHROME_PATH = findBrowser();
  firefox = findFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const NO_FIREFOX = 'End-to-end tests in Firefox: not run, as no Firefox was found (FIREFOX_PATH may say where one is).';

/** In this order; each is a script of package.json. All run, even after one has failed. */
const STAGES = [
  { script: 'lint', title: 'Lint' },
  { script: 'types', title: 'Types' },
  { script: 'unit', title: 'Unit and component tests' },
  { script: 'build', title: 'Build for Chrome and Firefox' },
  { script: 'e2e:chromium', title: 'End-to-end tests in Chromium' },
  ...(firefox ? [{ script: 'e2e:firefox', title: 'End-to-end tests in Firefox' }] : []),
];

// Editors on a busy machine are late now and then. The few tests that failed beside others have to pass three times
// alone, and are named below all the same. More than that is no accident.
const MOST_TRIED_AGAIN = 5;

const broken = [];
const summary = [];
const names = [];
let passed = 0;
let failed = 0;
let flaky = 0;
for (const { script, title } of STAGES) {
  console.log(`\n== ${title} …`);
  const { code, output } = await runNpm(['run', '--silent', script]);
  const runner = runnerOf(script);
  if (!runner) {
    if (code !== 0) broken.push(title);
    continue;
  }
  const lines = summaryLines(runner, output);
  const counts = countTests(lines);
  const own = failedTests(runner, output);
  names.push(...own);
  summary.push(`${title}:`, ...(lines.length > 0 ? lines : ['  no tests ran']));
  passed += counts.passed;
  if (code !== 0 && (await passAlone(script, runner, own, counts.failed))) {
    flaky += counts.failed;
    continue;
  }
  if (code !== 0) broken.push(title);
  // A runner that breaks down without a failed test, or without a test, must not look like a success.
  failed += Math.max(counts.failed, code !== 0 || lines.length === 0 ? 1 : 0);
}

if (!firefox) summary.push(NO_FIREFOX);
if (names.length > 0) console.log(`\nThese tests failed at first:\n${names.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${summary.join('\n')}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}.`);
if (flaky > 0) console.log(`\n${flaky} failed beside other tests and passed three times alone.`);
console.log(`\n${passed + flaky} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;

/**
 * Whether the few tests that a stage failed pass three times with nothing beside them.
 * @param {string} script
 * @param {'unit' | 'e2e'} runner
 * @param {string[]} failed as the runner names them
 * @param {number} count of tests that failed or did not run
 */
async function passAlone(script, runner, failed, count) {
  if (runner !== 'e2e' || count < 1 || count > MOST_TRIED_AGAIN || failed.length !== count) return false;
  console.log('\n== Again, alone: what failed …');
  const { code, output } = await runNpm([
    ...['run', '--silent', script, '--', '--grep', titlePattern(failed)],
    ...['--repeat-each=3', '--workers=1'],
  ]);
  const lines = summaryLines(runner, output);
  summary.push('  and again, alone:', ...lines);
  return code === 0 && countTests(lines).passed === 3 * count;
}
