import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './loadModule.mjs';

// npm leaves this copy of the lock file behind when it has installed everything.
const installed = path.join(root, 'node_modules/.package-lock.json');
const locked = path.join(root, 'package-lock.json');

/**
 * Installs the dependencies of the lock file when they are missing or older than it. Speaks on standard error only.
 * @throws when npm cannot install them
 */
export async function installWhenStale() {
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(locked).mtimeMs) return;
  console.error('Installing dependencies (about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the dependencies: see its message above.');
}
