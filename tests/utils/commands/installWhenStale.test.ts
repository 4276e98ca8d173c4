import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installWhenStale } from '../../../utils/commands/installWhenStale.mjs';

describe('installWhenStale', () => {
  let folder: string;
  const place = (...names: string[]) => path.join(folder, ...names);
  const write = (file: string, age: number) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, '{}');
    const time = Date.now() / 1000 - age;
    fs.utimesSync(file, time, time);
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-install-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('does nothing while what is installed is newer than the lock file', async () => {
    write(place('project/package-lock.json'), 10);
    write(place('project/node_modules/.package-lock.json'), 0);
    await expect(installWhenStale(place('project'))).resolves.toBeUndefined();
  });

  it.each(['test', 'production'])(
    'installs what only development needs, where NODE_ENV is “%s”',
    async (environment) => {
      vi.stubEnv('NODE_ENV', environment);
      const project = { name: 'project', version: '1.0.0', devDependencies: { tool: 'file:tool' } };
      const tool = { name: 'tool', version: '1.0.0' };
      const packages = {
        '': project,
        tool: { version: '1.0.0', dev: true },
        'node_modules/tool': { resolved: 'tool', link: true },
      };
      fs.mkdirSync(place('project/tool'), { recursive: true });
      fs.writeFileSync(place('project/tool/package.json'), JSON.stringify(tool));
      fs.writeFileSync(place('project/package.json'), JSON.stringify(project));
      fs.writeFileSync(
        place('project/package-lock.json'),
        JSON.stringify({ ...project, lockfileVersion: 3, packages }),
      );
      await installWhenStale(place('project'));
      expect(fs.existsSync(place('project/node_modules/tool/package.json'))).toBe(true);
    },
  );

  it('leaves dependencies of another project alone', async () => {
    write(place('other/node_modules/.package-lock.json'), 10);
    write(place('other/node_modules/react/index.js'), 10);
    write(place('project/package-lock.json'), 0);
    fs.symlinkSync(place('other/node_modules'), place('project/node_modules'));
    await expect(installWhenStale(place('project'))).rejects.toThrow('node_modules is a link');
    expect(fs.existsSync(place('other/node_modules/react/index.js'))).toBe(true);
  });
});
