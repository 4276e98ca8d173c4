import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './loadModule.mjs';

/**
 * Installs the dependencies of the lock file if they are missing or older than it. Prints on standard error only.
 * @param {string} folder the project's
 * @throws when npm cannot install them, or would empty a folder that is not the project's own
 */
export async function installWhenStale(folder = root) {
  const modules = path.join(folder, 'node_modules');
  // npm writes this copy of the lock file when it has installed everything.
  const installed = path.join(modules, '.package-lock.json');
  const locked = path.join(folder, 'package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(locked).mtimeMs) return;
  if (fs.lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      'The dependencies are older than package-lock.json, and node_modules is a link: npm would empty the folder that it leads to. Remove the link, or install there.',
    );
  }
  console.error('Installing dependencies (about a minute) …');
  // Where NODE_ENV is "production", npm would leave out, or remove, what builds and tests.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the dependencies: see its message above.');
}
