import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestChange } from '../../../utils/commands/buildWhenStale.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = '.output/e2e-team';

/** The store of the package that the tests build. Nothing listens there: the browser's proxy forwards from it. */
export const STORE = 'http://127.0.0.1:18123';

/** A team's own package, without the reader's model as in the other tests. */
export const TEAM_EXTENSION = path.join(ROOT, OUT, 'extension');

/** Builds it with the documented command if a source has changed since. @throws with the output of the build */
export function buildTeamPackage(): void {
  const built = path.join(ROOT, OUT, 'chrome-mv3');
  const manifest = fs.statSync(path.join(TEAM_EXTENSION, 'manifest.json'), { throwIfNoEntry: false });
  if (manifest && manifest.mtimeMs >= newestChange()) return;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['utils/commands/build.mjs', '--store', STORE, '--browser', 'chrome', '--out', OUT],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}\nThe team's package could not be built: see above.`);
  fs.rmSync(TEAM_EXTENSION, { recursive: true, force: true });
  fs.cpSync(built, TEAM_EXTENSION, { recursive: true, filter: (file) => file !== path.join(built, 'reader') });
}
