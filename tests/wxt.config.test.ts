import { describe, expect, it } from 'vitest';
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
