// npm test: sets everything up, then lint, types, unit and component tests, build, end-to-end tests in Chromium, and in
// Firefox where there is one.
import { checkNode } from './checkNode.mjs';
import { findBrowser } from './findBrowser.mjs';
import { findFirefox } from './findFirefox.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { runNpm } from './runNpm.mjs';
import { countTests, failedTests, runnerOf, summaryLines } from './summary.mjs';

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

const broken = [];
const summary = [];
const names = [];
let passed = 0;
let failed = 0;
for (const { script, title } of STAGES) {
  console.log(`\n== ${title} …`);
  const { code, output } = await runNpm(['run', '--silent', script]);
  if (code !== 0) broken.push(title);
  const runner = runnerOf(script);
  if (!runner) continue;
  const lines = summaryLines(runner, output);
  const counts = countTests(lines);
  names.push(...failedTests(runner, output));
  summary.push(`${title}:`, ...(lines.length > 0 ? lines : ['  no tests ran']));
  passed += counts.passed;
  // A runner that breaks down without a failed test, or without a test, must not look like a success.
  failed += Math.max(counts.failed, code !== 0 || lines.length === 0 ? 1 : 0);
}

if (!firefox) summary.push(NO_FIREFOX);
if (names.length > 0) console.log(`\nThese tests failed:\n${names.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${summary.join('\n')}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 ? 1 : 0;
