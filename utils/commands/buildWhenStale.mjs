import fs from 'node:fs';
import path from 'node:path';
import { root } from './loadModule.mjs';
import { runNpm } from './runNpm.mjs';

/** Everything that a build depends on, relative to the project's folder. */
const SOURCES = [
  'components',
  'entrypoints',
  'locales',
  'public',
  'rules',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];
/** Files among these that are never bundled. */
const NOT_BUILT = /\.(?:md|py)$|[\\/]commands[\\/]/;

/**
 * Builds the extension for one browser if it was never built, or if a source has changed since.
 * @param {'chrome' | 'firefox'} browser
 * @param {string} built the folder of the build
 * @throws with the output of the build, if it fails
 */
export async function buildWhenStale(browser, built) {
  const manifest = fs.statSync(path.join(built, 'manifest.json'), { throwIfNoEntry: false });
  if (manifest && manifest.mtimeMs >= newestChange()) return;
  console.log(`Building the extension for ${browser} …`);
  const { code, output } = await runNpm(['run', '--silent', 'build', '--', '--browser', browser], { quiet: true });
  if (code !== 0) throw new Error(`${output}\nThe extension could not be built: see above.`);
}

/** When the newest of the sources was changed, in milliseconds since 1970. */
export function newestChange() {
  const files = SOURCES.map((source) => path.join(root, source)).flatMap((source) => {
    if (!fs.statSync(source).isDirectory()) return [source];
    return fs.readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => path.join(source, file));
  });
  return Math.max(...files.filter((file) => !NOT_BUILT.test(file)).map((file) => fs.statSync(file).mtimeMs));
}
