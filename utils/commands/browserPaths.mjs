import path from 'node:path';

const CHROMIUM = {
  macPrograms: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome Canary'].map(
    (app) => `${app}.app/Contents/MacOS/${app}`,
  ),
  windowsPrograms: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  unixCommands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
};

const FIREFOX = {
  macPrograms: ['Firefox', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
  windowsPrograms: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  unixCommands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/**
 * Where Chrome, Chromium or a derivative may be on a system, in order of preference.
 * @param {string} platform as `process.platform` says it
 * @param {Record<string, string | undefined>} env
 */
export function browserPaths(platform, env) {
  return programPaths(CHROMIUM, platform, env);
}

/**
 * Where Firefox may be on a system, in order of preference.
 * @param {string} platform as `process.platform` says it
 * @param {Record<string, string | undefined>} env
 */
export function firefoxPaths(platform, env) {
  return programPaths(FIREFOX, platform, env);
}

/**
 * @param {typeof CHROMIUM} names
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
function programPaths({ macPrograms, windowsPrograms, unixCommands }, platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder != null);
    return windowsPrograms.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  const unixPaths = (/** @type {string[]} */ folders) =>
    unixCommands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  if (platform === 'darwin') {
    const applications = ['/Applications', `${env.HOME}/Applications`];
    const programs = macPrograms.flatMap((program) => applications.map((folder) => `${folder}/${program}`));
    return [...programs, ...unixPaths(folders)];
  }
  return unixPaths([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']);
}
