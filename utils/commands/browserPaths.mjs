import path from 'node:path';

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome Canary'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const UNIX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

/**
 * Where Chrome, Chromium or a relative of theirs may lie on a system, most wanted first.
 * @param {string} platform as `process.platform` says it
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function browserPaths(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder != null);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  if (platform === 'darwin') {
    const applications = ['/Applications', `${env.HOME}/Applications`];
    const apps = MAC_APPS.flatMap((app) => applications.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
    return [...apps, ...unixPaths(folders)];
  }
  return unixPaths([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']);
}

/** @param {string[]} folders */
function unixPaths(folders) {
  return UNIX_COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
}
