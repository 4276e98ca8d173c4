import { readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, it, vi } from 'vitest';
import config from '../wxt.config';

type Manifest = Record<string, unknown>;

/** What becomes of a manifest that WXT has made. */
function finish(command: 'build' | 'serve', manifest: Manifest): Manifest {
  const hooks = config.hooks as Record<string, (wxt: object, manifest: Manifest) => void>;
  hooks['build:manifestGenerated']?.({ config: { command } }, manifest);
  return manifest;
}

describe('the manifest', () => {
  const watcher = { js: ['watcher.js'], matches: ['https://mail.google.com/*'] };

  it('lets the coach act exactly where the watcher runs, behind a script that comes first', () => {
    const manifest = finish('build', { manifest_version: 3, content_scripts: [watcher], host_permissions: [] });
    expect(manifest.host_permissions).toEqual(watcher.matches);
    expect(manifest.content_scripts).toEqual([
      watcher,
      expect.objectContaining({ js: ['first.js'], matches: watcher.matches, run_at: 'document_start' }),
    ]);
  });

  it.each(['build', 'serve'] as const)('adds the hosts to the permissions in Firefox: %s', (command) => {
    const manifest = finish(command, { manifest_version: 2, content_scripts: [watcher], permissions: ['storage'] });
    expect(manifest.permissions).toEqual(['storage', ...watcher.matches]);
  });

  it('keeps the hosts that WXT’s server needs in Chrome', () => {
    const hosts = ['http://localhost/*', ...watcher.matches];
    expect(finish('serve', { manifest_version: 3, host_permissions: [...hosts] }).host_permissions).toEqual(hosts);
  });
});

describe('the package', () => {
  const matches = ['https://mail.google.com/*'];

  /** What is made of a manifest, and of what else depends on the store, with the address that the build was given. */
  async function packageWith(store: string | undefined, browser: 'chrome' | 'firefox') {
    if (store !== undefined) vi.stubEnv('AMENDS_STORE', store);
    vi.resetModules();
    const { default: fresh } = await import('../wxt.config');
    const made = (fresh.manifest as unknown as (env: object) => Manifest)({ browser, command: 'build' });
    const manifest = { ...made, manifest_version: browser === 'firefox' ? 2 : 3, content_scripts: [{ matches }] };
    const hooks = fresh.hooks as Record<string, (wxt: object, manifest: Manifest) => void>;
    hooks['build:manifestGenerated']?.({ config: { command: 'build' } }, manifest as Manifest);
    const { define } = (fresh.vite as unknown as () => { define: Record<string, string> })();
    const contents = generateChromeMessagesText(parseMessagesText(readFileSync('locales/en.yml', 'utf8'), 'YAML'));
    const words = { relativeDest: '_locales/en/messages.json', contents };
    const files = fresh.hooks as Record<string, (wxt: object, files: object[]) => void>;
    files['build:publicAssets']?.({ config: { browser } }, [words]);
    const [, key = ''] = /^__MSG_(\w+)__$/.exec((manifest as Manifest).description as string) ?? [];
    const said: string = JSON.parse(words.contents)[key].message;
    return { manifest: manifest as Manifest, define, said };
  }
  const connectOf = ({ content_security_policy: policy }: Manifest) =>
    /connect-src ([^;]*)/.exec((policy as { extension_pages: string }).extension_pages)?.[1];

  afterEach(() => vi.unstubAllEnvs());

  it.each([undefined, '', ' '])('without a store (%j) can reach nothing', async (store) => {
    const { manifest, define, said } = await packageWith(store, 'chrome');
    expect(connectOf(manifest)).toBe("'self'");
    expect(manifest.host_permissions).toEqual(matches);
    expect(said).toMatch(/Everything stays on this machine\.$/);
    expect(define['import.meta.env.STORE_ORIGIN']).toBe('""');
    const firefox = (await packageWith(store, 'firefox')).manifest;
    expect(JSON.stringify(firefox.browser_specific_settings)).toContain('{"required":["none"]}');
  });

  it('with a store can reach that one address, and says so', async () => {
    const { manifest, define, said } = await packageWith('https://clickhouse.example.com:8443/', 'chrome');
    expect(connectOf(manifest)).toBe("'self' https://clickhouse.example.com:8443");
    expect(manifest.host_permissions).toEqual([...matches, 'https://clickhouse.example.com/*']);
    expect(manifest.content_scripts).toEqual([{ matches }, expect.objectContaining({ js: ['first.js'], matches })]);
    expect(said).toMatch(/Counts can go to clickhouse\.example\.com:8443, and nowhere else\.$/);
    expect(define['import.meta.env.STORE_ORIGIN']).toBe('"https://clickhouse.example.com:8443"');
    const firefox = (await packageWith('https://clickhouse.example.com', 'firefox')).manifest;
    expect(firefox.permissions).toEqual(expect.arrayContaining([...matches, 'https://clickhouse.example.com/*']));
    expect(JSON.stringify(firefox.browser_specific_settings)).toContain('{"required":["websiteActivity"]}');
  });

  it('is not built for an address that is none', async () => {
    await expect(packageWith('http://clickhouse.example.com', 'chrome')).rejects.toThrow('must begin with https://');
  });
});
