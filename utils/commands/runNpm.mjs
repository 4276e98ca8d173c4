import { spawn } from 'node:child_process';
import { root } from './loadModule.mjs';

/**
 * Runs npm in the project's folder.
 * @param {string[]} parameters `['run', 'lint']`
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps what it prints to the result; `env` is
 *   added to the environment
 * @returns {Promise<{ code: number, output: string }>} what it printed, on both streams, in order
 */
export function runNpm(parameters, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    /**
     * @param {import('node:stream').Readable} from
     * @param {NodeJS.WriteStream} to
     */
    const stream = (from, to) => {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        if (!quiet) to.write(text);
      });
    };
    stream(child.stdout, process.stdout);
    stream(child.stderr, process.stderr);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
