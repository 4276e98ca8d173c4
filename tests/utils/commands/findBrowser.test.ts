import { describe, expect, it } from 'vitest';
import { browserPaths } from '../../../utils/commands/browserPaths.mjs';
import { howToGetOne } from '../../../utils/commands/findBrowser.mjs';

describe('browserPaths', () => {
  it.each([
    ['linux', { PATH: '/home/kim/bin:/usr/bin' }, '/home/kim/bin/chromium'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', { HOME: '/Users/kim' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/kim' }, '/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
  ])('on %s with %j looks at %s', (platform, env, path) => {
    expect(browserPaths(platform, env)).toContain(path);
  });
});

describe('howToGetOne', () => {
  it.each([
    ['win32', '', 'winget install Google.Chrome'],
    ['darwin', '', 'brew install --cask google-chrome'],
    ['linux', 'debian', 'sudo apt-get install -y chromium'],
    ['linux', 'ubuntu', 'sudo snap install chromium'],
    ['linux', 'nixos', 'https://www.google.com/chrome'],
  ])('on %s %s says "%s" and CHROME_PATH', (platform, linux, command) => {
    expect(howToGetOne(platform, linux)).toContain(command);
    expect(howToGetOne(platform, linux)).toContain('CHROME_PATH');
  });
});
