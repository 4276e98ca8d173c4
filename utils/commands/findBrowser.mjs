import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { browserPaths } from './browserPaths.mjs';
import { isProgram } from './isProgram.mjs';

/**
 * Finds Chrome or Chromium: `CHROME_PATH` first, then the usual places. As root on Debian it installs one if there is
 * none.
 * @returns {string} the path of its program
 * @throws with a sentence on how to get one on this system
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH says ${chosen}, but there is no program there.`);
  }
  const found = installedBrowser() ?? (mayInstall() ? installChromium() : undefined);
  if (found) return found;
  throw new Error(`No Chrome or Chromium was found. ${howToGetOne(process.platform, linuxName())}`);
}

/**
 * @param {string} platform as `process.platform` says it
 * @param {string} [linux] the distribution's id, as in /etc/os-release
 */
export function howToGetOne(platform, linux = '') {
  const or = 'or set CHROME_PATH to the path of one that you have.';
  if (platform === 'win32') return `Run "winget install Google.Chrome", ${or}`;
  if (platform === 'darwin') {
    return `Run "brew install --cask google-chrome", or get it from https://www.google.com/chrome, ${or}`;
  }
  if (linux === 'debian') return `Run "sudo apt-get install -y chromium", ${or}`;
  if (linux === 'ubuntu') return `Run "sudo snap install chromium", ${or}`;
  if (linux === 'fedora') return `Run "sudo dnf install chromium", ${or}`;
  if (linux === 'arch') return `Run "sudo pacman -S chromium", ${or}`;
  return `Install the package "chromium" of your system, or get Chrome from https://www.google.com/chrome, ${or}`;
}

function installedBrowser() {
  return browserPaths(process.platform, process.env).find(isProgram);
}

function linuxName() {
  if (process.platform !== 'linux' || !fs.existsSync('/etc/os-release')) return '';
  return /^ID="?([\w.-]+)/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
}

function mayInstall() {
  return process.getuid?.() === 0 && linuxName() === 'debian';
}

function installChromium() {
  console.error('Installing Chromium with apt-get (one or two minutes) …');
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', task, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 1e8,
    });
    if (status !== 0) console.error(`apt-get ${task.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
  }
  return installedBrowser();
}
