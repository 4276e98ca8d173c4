// npm run release: turns a commit into the packages for the stores, built twice to check that they are identical, and
// linted.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';
import { installWhenStale } from './installWhenStale.mjs';
import { root } from './loadModule.mjs';
import { changesOf, differences, findings, notReady } from './releaseChecks.mjs';
import { runNpm } from './runNpm.mjs';
import { zipFolder } from './zipFolder.mjs';

// Only a release needs it, so it is not a dependency that everybody has to install.
const WEB_EXT = 'web-ext@10.7.0';
const FOLDER = path.join(root, '.output/release');
const BUILDS = [
  { browser: 'chrome', folder: path.join(root, '.output/chrome-mv3') },
  { browser: 'firefox', folder: path.join(root, '.output/firefox-mv2') },
];

async function release() {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const why = notReady({ version, changelog, status: git('status', '--porcelain') });
  if (why) throw new Error(why);
  await installWhenStale();

  const first = await build('once', version);
  const second = await build('again, to compare', version);
  for (const { browser } of BUILDS) {
    const changed = differences(first[browser] ?? {}, second[browser] ?? {});
    if (changed.length > 0) throw new Error(`Two builds for ${browser} differ in ${changed.join(', ')}.`);
  }
  console.log('Both builds are the same, byte for byte.');

  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const { browser, folder } of BUILDS) {
    fs.writeFileSync(path.join(FOLDER, `${name}-${version}-${browser}.zip`), zipFolder(folder));
  }
  // Mozilla's reviewers build from it.
  const sources = path.join(FOLDER, `${name}-${version}-sources.zip`);
  git('archive', '--format=zip', `--prefix=${name}-${version}/`, '-o', sources, 'HEAD');

  console.log(`Checking the package for Firefox with ${WEB_EXT} …`);
  await check(path.join(FOLDER, `${name}-${version}-firefox.zip`));

  const sums = fs.readdirSync(FOLDER).map((file) => `${sha256(fs.readFileSync(path.join(FOLDER, file)))}  ${file}`);
  fs.writeFileSync(path.join(FOLDER, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`\n${changesOf(version, changelog)}\n\nSHA-256 of what is in ${FOLDER}:\n${sums.join('\n')}`);
  console.log(`\nWhen "npm test" has passed on this commit too: git tag -a v${version} -m "Amends ${version}"`);
}

/**
 * Builds for both browsers.
 * @param {string} which for the person waiting
 * @param {string} version that the manifests have to name
 * @returns {Promise<Record<string, Record<string, string>>>} by browser, the hash of each file
 */
async function build(which, version) {
  /** @type {Record<string, Record<string, string>>} */
  const hashes = {};
  for (const { browser, folder } of BUILDS) {
    console.log(`Building for ${browser}, ${which} …`);
    const { code, output } = await runNpm(['run', '--silent', 'build', '--', '--browser', browser], { quiet: true });
    if (code !== 0) throw new Error(`${output}\nThe extension could not be built for ${browser}: see above.`);
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    if (manifest.version !== version) throw new Error(`The manifest for ${browser} says ${manifest.version}.`);
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const whole = files.filter((file) => fs.statSync(path.join(folder, file)).isFile());
    hashes[browser] = Object.fromEntries(whole.map((file) => [file, sha256(fs.readFileSync(path.join(folder, file)))]));
  }
  return hashes;
}

/**
 * Runs Mozilla's own checks on a package, and prints their results.
 * @param {string} file
 * @throws when they find an error
 */
async function check(file) {
  const program = ['exec', '--yes', `--package=${WEB_EXT}`, '--', 'web-ext'];
  const { code, output } = await runNpm([...program, 'lint', '-s', file, '-o', 'json'], { quiet: true });
  const lines = findings(output);
  if (lines.length > 0) console.log(lines.join('\n'));
  if (code !== 0) throw new Error(lines.length > 0 ? 'The package for Firefox has errors: see above.' : output);
}

/** @param {string[]} parameters */
function git(...parameters) {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8' });
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

checkNode();
try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
