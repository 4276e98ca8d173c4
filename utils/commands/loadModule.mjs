import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * A second call for the same module costs nothing.
 * @type {Map<string, Promise<any>>}
 */
const loaded = new Map();

/**
 * Loads one of the project's TypeScript modules in Node, as the build would.
 * @param {string} file path from the project's folder
 * @returns {Promise<any>} the module's exports
 */
export function loadModule(file) {
  const module = loaded.get(file) ?? load(file);
  loaded.set(file, module);
  return module;
}

/**
 * @param {string} file
 * @returns {Promise<any>}
 */
async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, file), { configFile: false, logLevel: 'error', root });
  return module;
}
