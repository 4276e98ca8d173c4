import { firefoxPaths } from './browserPaths.mjs';
import { isProgram } from './isProgram.mjs';

/**
 * Finds Firefox: `FIREFOX_PATH` first, then the usual places.
 * @returns {string | undefined} the path of its program
 * @throws when `FIREFOX_PATH` does not point to a program
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (!chosen) return firefoxPaths(process.platform, process.env).find(isProgram);
  if (isProgram(chosen)) return chosen;
  throw new Error(`FIREFOX_PATH says ${chosen}, but there is no program there.`);
}
