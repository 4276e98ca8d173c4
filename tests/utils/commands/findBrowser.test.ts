import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPaths, firefoxPaths } from '../../../utils/commands/browserPaths.mjs';
import { howToGetOne } from '../../../utils/commands/findBrowser.mjs';
import { findFirefox } from '../../../utils/commands/findFirefox.mjs';

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

describe('firefoxPaths', () => {
  it.each([
    ['linux', { PATH: '/home/kim/bin:/usr/bin' }, '/home/kim/bin/firefox'],
    ['linux', {}, '/usr/bin/firefox-esr'],
    ['darwin', { HOME: '/Users/kim' }, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ])('on %s with %j looks at %s', (platform, env, path) => {
    expect(firefoxPaths(platform, env)).toContain(path);
  });
});

describe('findFirefox', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('uses the one that FIREFOX_PATH names', () => {
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    expect(findFirefox()).toBe(process.execPath);
  });

  it('says so when FIREFOX_PATH leads nowhere', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findFirefox()).toThrow('/nowhere/firefox');
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
